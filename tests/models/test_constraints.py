"""What must never be false is refused by the database, whoever tries it.

One row a constraint: its name, and what would break it. Models validate nothing here,
so that the database alone stands in the way.
"""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.db import IntegrityError, transaction

from tests import factories as f
from tests.models.attempts.access import ACCESS
from tests.models.attempts.claims import CLAIMS
from tests.models.attempts.desk import DESK
from tests.models.attempts.links import LINKS
from tests.models.attempts.prose import PROSE
from tests.models.attempts.register import REGISTER
from tests.models.attempts.review import REVIEW
from tests.models.attempts.texts import TEXTS

pytestmark = pytest.mark.django_db

ATTEMPTS = {
    **ACCESS,
    **CLAIMS,
    **DESK,
    **LINKS,
    **PROSE,
    **REGISTER,
    **REVIEW,
    **TEXTS,
}

TRUNCATED = {
    "grade_is_append_only_whole",
    "event_is_append_only_whole",
    "report_is_append_only_whole",
    "comment_is_append_only_whole",
    "change_is_append_only_whole",
    "external_verdict_is_append_only_whole",
    "sign_off_is_append_only_whole",
    "search_is_append_only_whole",
    "summary_is_append_only_whole",
    "summary_finding_is_append_only_whole",
    "waiver_is_append_only_whole",
}
# What keeps other rows in step, and refuses none: see `rules/test_joining.py`.
KEEPING = {
    f"{rule}_{change}"
    for rule in ("link_joins_its_claims", "judgement_joins_its_claims")
    for change in ("added", "changed", "gone")
}
# What writes the change feed, and refuses nothing: see `review/feeds/test_changes.py`.
TELLING = {"event_tells_of_its_subject"} | {
    f"{subject}_is_told_{change}"
    for subject in ("claim", "document", "link", "report", "source")
    for change in ("added", "changed", "removed")
}
# What has claims weighed anew, and refuses nothing: see
# `review/tracing/test_weighing.py`.
WEIGHING = {
    f"{rule}_is_weighed_{change}"
    for rule in (
        *("appearance", "hedge_cue", "judgement", "link", "ownership"),
        *("spokesman", "step", "upstream"),
    )
    for change in ("added", "changed", "gone")
} | {
    "claim_is_weighed_added",
    "claim_is_weighed_changed",
    "document_is_weighed_added",
    "document_is_weighed_changed",
    "member_is_weighed_added",
    "member_is_weighed_gone",
    "source_is_weighed_changed",
}


def refusals() -> set[str]:
    """The names of everything by which the tables refuse a row."""
    found = apps.get_app_config("claims").get_models()
    names = {rule.name for model in found for rule in model._meta.constraints}
    triggers = {
        trigger.name
        for model in apps.get_app_config("claims").get_models()
        for trigger in getattr(model._meta, "triggers", [])
    }
    return names | triggers


@pytest.mark.parametrize("name", sorted(ATTEMPTS))
def test_the_database_refuses(name: str) -> None:
    stated = name.removesuffix("_added").removesuffix("_moved")
    with pytest.raises(IntegrityError) as refusal, transaction.atomic():
        ATTEMPTS[name]()
    assert refusal.value.__cause__.diag.constraint_name == stated  # type: ignore[union-attr]


def test_every_refusal_is_tried() -> None:
    found = refusals() - KEEPING - TELLING - WEIGHING
    assert found == set(ATTEMPTS) | TRUNCATED


@pytest.mark.parametrize(
    "make", [f.make_grade, f.make_event, f.make_report], ids=lambda one: one.__name__
)
def test_what_was_recorded_cannot_be_deleted(make: Callable[[], object]) -> None:
    row = make()
    with pytest.raises(IntegrityError, match="stays"), transaction.atomic():
        row.delete()  # type: ignore[attr-defined]
