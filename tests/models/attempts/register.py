"""What the tables refuse of sources, their names, ties and grades."""

from collections.abc import Callable

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice


def same_source() -> dict[str, models.Source]:
    """Two ends that are one source."""
    source = f.make_source()
    return {"owner": source, "owned": source}


def backwards() -> dict[str, str]:
    """An end before its beginning."""
    return {"held_from": "2015-02-01", "held_to": "2015-01-01"}


def two_sources(first: str, second: str) -> dict[str, models.Source]:
    """Two ends that are two sources."""
    return {first: f.make_source(), second: f.make_source()}


def speaks_for_itself() -> object:
    source = f.make_source()
    return models.SpeaksFor.objects.create(speaker=source, body=source)


def reversed_judgement() -> object:
    first, second = f.make_source(), f.make_source()
    return f.make_judgement(first_source=second, second_source=first)


def reversed_pair(make: Callable[..., object]) -> object:
    first, second = f.make_source(), f.make_source()
    return make(first=second, second=first)


def judged_twice() -> object:
    pair = two_sources("first_source", "second_source")
    return twice(f.make_judgement, **pair)


def judged_both_ways() -> object:
    pair = two_sources("first_source", "second_source")
    f.make_judgement(**pair)
    return f.make_judgement(kind="different_sources", **pair)


def changed_judgement() -> object:
    made = f.make_judgement()
    return models.Judgement.objects.filter(pk=made.pk).update(reason="another")


REGISTER: dict[str, Attempt] = {
    "source_kind_is_known": lambda: f.make_source(kind=UNHEARD),
    "source_name_not_empty": lambda: f.make_source(name=""),
    "source_has_a_name_once": lambda: twice(
        models.SourceName.objects.create, source=f.make_source(), name="Fars"
    ),
    "source_alias_not_empty": lambda: models.SourceName.objects.create(
        source=f.make_source(), name=""
    ),
    "role_title_not_empty": lambda: f.make_role(title=""),
    "role_begins_before_it_ends": lambda: f.make_role(**backwards()),
    "role_evidence_is_a_span": lambda: f.make_role(document=f.make_document(), start=1),
    "role_evidence_is_in_text_added": lambda: f.make_role(
        document=f.make_document(), start=0, end=5_000
    ),
    "role_evidence_is_in_text_moved": lambda: moved(
        models.SourceRole,
        f.make_role(document=f.make_document(), start=0, end=3),
        end=5_000,
    ),
    "owner_is_not_the_owned": lambda: models.Ownership.objects.create(**same_source()),
    "ownership_begins_before_it_ends": lambda: models.Ownership.objects.create(
        **two_sources("owner", "owned"), **backwards()
    ),
    "speaker_is_not_the_body": speaks_for_itself,
    "speaking_begins_before_it_ends": lambda: models.SpeaksFor.objects.create(
        **two_sources("speaker", "body"), **backwards()
    ),
    "grade_is_admiralty": lambda: f.make_grade(grade="G"),
    "grade_has_a_reason": lambda: f.make_grade(reason=""),
    "grade_is_append_only": lambda: moved(
        models.SourceGrade, f.make_grade(), grade="A"
    ),
    "judgement_kind_is_known": lambda: f.make_judgement(kind=UNHEARD),
    "judgement_joins_two_of_a_kind": reversed_judgement,
    "judgement_stands_once": judged_twice,
    "sources_are_judged_one_way": judged_both_ways,
    "judgement_stays_as_it_was_made": changed_judgement,
    "source_has_a_key_once": lambda: twice(f.make_name_key, source=f.make_source()),
    "name_key_not_empty": lambda: f.make_name_key(key=""),
    "resemblance_reason_is_known": lambda: f.make_resemblance(why=UNHEARD),
    "resemblance_is_of_two": lambda: reversed_pair(f.make_resemblance),
    "resemblance_once_a_pair": lambda: twice(
        f.make_resemblance, **two_sources("first", "second")
    ),
    "judgement_is_withdrawn_after_it_was_made": lambda: f.make_judgement(
        withdrawn_at=f.NOON.replace(year=2014)
    ),
    "judgement_has_a_reason": lambda: f.make_judgement(reason=""),
}
