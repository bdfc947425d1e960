"""What lower floors say is listed for the catalogues."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.utils import translation

from claims.admin import said, words
from claims.admin.reading import words_in
from claims.lineage.credibility import RULES as CREDIBLE
from claims.lineage.drift.changes.manners import Manner
from claims.lineage.pictures import Bearing
from claims.review import Either, Refused, label
from claims.review.desk import LANES
from claims.review.desk.choices import SENTENCES
from claims.review.needs import RULES
from claims.review.register import keeping_label
from claims.vocabulary import (
    GRADE_WORDS,
    KEEPING_TOLD,
    LIKENESS_WORDS,
    PRESS_WORDS,
    PROSE_WORDS,
    ChangeKind,
    Credibility,
    Direction,
    Evidentiality,
    Grade,
    HedgeLevel,
    Keeping,
    Move,
    NoticeKind,
    Polarity,
    State,
)
from tests.locale.catalogue import entries
from tests.locale.marked import marked

SHOWN = [one for one in apps.get_app_config("claims").get_models()
         if one in admin.site._registry]  # fmt: skip
EVERYTHING = {
    *said.BUTTONS, *said.NAMES, *said.REFUSALS, *said.SENTENCES, *said.WORDS
}  # fmt: skip


def test_every_table_and_column_that_is_shown_is_listed() -> None:
    names = {str(one._meta.verbose_name) for one in SHOWN}
    names |= {str(one._meta.verbose_name_plural) for one in SHOWN}
    names |= {str(field.verbose_name) for one in SHOWN for field in one._meta.fields}
    assert names <= EVERYTHING


def test_every_word_of_a_closed_list_that_is_shown_is_listed() -> None:
    shown = {
        str(word)
        for one in SHOWN
        for field in words_in(one).values()
        for _, word in field.flatchoices
    }
    shown |= {label(one) for kind in (State, Move) for one in kind}
    shown |= {one.value.replace("_", " ") for one in (*ChangeKind, *NoticeKind)}
    assert shown - {one.value for one in Grade} <= EVERYTHING


def test_what_keys_findings_and_the_register_say_is_listed() -> None:
    tables = (GRADE_WORDS, KEEPING_TOLD, LIKENESS_WORDS, PRESS_WORDS, PROSE_WORDS)
    assert {told for table in tables for told in table.values()} <= EVERYTHING


def test_every_move_is_listed_as_a_button() -> None:
    assert {label(move).capitalize() for move in Move} <= EVERYTHING


def test_what_the_queue_says_is_listed() -> None:
    lanes = {told for lane in LANES.values() for told in (lane.title, lane.empty)}
    assert lanes | set(SENTENCES.values()) <= EVERYTHING


def test_why_a_need_refuses_is_listed() -> None:
    assert {rule.refusal for rule in RULES.values()} <= EVERYTHING


def reasons() -> Iterator[ast.expr]:
    """Whatever something is refused with, as the code has it."""
    kinds = {"Refused", "Forbidden", "Stale", "Impossible"}
    for floor in ("admin", "review"):
        for path in sorted((settings.ROOT / "claims" / floor).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text("utf-8"))):
                if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                    yield from node.args


def test_what_is_done_to_the_register_is_listed() -> None:
    assert {keeping_label(one) for one in Keeping} <= EVERYTHING


def test_every_reason_of_a_refusal_is_listed() -> None:
    found = {str(one.value) for one in reasons() if isinstance(one, ast.Constant)}
    assert found <= EVERYTHING


def test_a_reason_has_places_for_what_it_tells_of_and_is_not_put_together() -> None:
    assert [
        ast.unparse(one) for one in reasons() if isinstance(one, ast.JoinedStr)
    ] == []


def test_a_refusal_is_said_with_what_it_tells_of() -> None:
    refused = Refused("To %(move)s takes a reason.", move="park")
    with translation.override("ru"):
        assert words.said(refused) == "Для этого нужна причина: отложить."


def test_words_of_which_any_will_do_are_each_said() -> None:
    either = Either(["Analyst", "Reviewer", "Source steward"])
    assert str(either) == "Analyst, Reviewer or Source steward"
    with translation.override("ru"):
        assert words.said(either) == "аналитик, рецензент или куратор источников"


def test_what_a_refusal_is_kept_as_is_english() -> None:
    with translation.override("ru"):
        assert str(Refused("To %(move)s takes a reason.", move="park")) == (
            "To park takes a reason."
        )


PLACE = re.compile(r"%\(\w+\)s")
SQL = re.compile(r"\b(jsonb|SELECT|INSERT)\b")
TELLING = ("lineage", "models", "reports", "review", "vocabulary")


def phrases(place: Path) -> Iterator[str]:
    """The sentences that a module fills in, and the words that stand in them."""
    for node in ast.walk(ast.parse(place.read_text("utf-8"))):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Phrase":
            first = node.args[0]
            if isinstance(first, ast.Constant):
                yield str(first.value)
        words = str(node.value) if isinstance(node, ast.Constant) else ""
        if PLACE.search(words) and not SQL.search(words):
            yield words


def told() -> set[str]:
    """All that lower floors tell in phrases which have a word of their own."""
    floors = [settings.ROOT / "claims" / floor for floor in TELLING]
    found = {
        one
        for floor in floors
        for place in sorted(floor.rglob("*.py"))
        for one in phrases(place)
    }
    return {one for one in found if any(map(str.isalpha, PLACE.sub("", one)))}


def several() -> set[str]:
    """How more than one is told of, which no mark names by itself."""
    listed = entries(settings.ROOT / "claims/locale/ru/LC_MESSAGES/django.po")
    return {one.english[1] for one in listed if len(one.english) > 1}


def test_every_phrase_is_marked_for_the_catalogues() -> None:
    found = told()
    assert "%(count)s tellings" in found
    assert found - several() <= marked(settings.ROOT / "claims")


def test_every_word_that_stands_in_a_phrase_is_marked() -> None:
    kinds = (Bearing, Direction, Evidentiality, HedgeLevel, Manner, Polarity)
    words = {one.value.replace("_", " ") for kind in kinds for one in kind}
    words |= {one.name.replace("_", " ").lower() for one in Credibility}
    reasons = {rule.because for rule in CREDIBLE}
    assert words | reasons <= marked(settings.ROOT / "claims")
