"""What lower floors say is listed for the catalogues."""

import ast
from collections.abc import Iterator
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.contrib import admin
from django.utils import translation

from claims.admin import said, words
from claims.admin.reading import words_in
from claims.review import Refused, label
from claims.review.desk import LANES
from claims.review.desk.choices import SENTENCES
from claims.review.needs import RULES
from claims.vocabulary import (
    GRADE_WORDS,
    KEEPING_TOLD,
    LIKENESS_WORDS,
    PRESS_WORDS,
    PROSE_WORDS,
    ChangeKind,
    Grade,
    Move,
    NoticeKind,
    State,
)

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


def refusals(folder: Path) -> Iterator[str]:
    """Every reason with which something is refused, but those that are made up."""
    kinds = {"Refused", "Forbidden", "Stale", "Impossible"}
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in kinds:
                yield from (
                    str(one.value) for one in node.args if isinstance(one, ast.Constant)
                )


def test_every_reason_of_a_refusal_is_listed() -> None:
    found = {*refusals(settings.ROOT / "claims" / "review")}
    found |= {*refusals(settings.ROOT / "claims" / "admin")}
    assert found - {" "} <= EVERYTHING


def test_a_refusal_is_said_with_what_it_tells_of() -> None:
    refused = Refused("To %(move)s takes a reason.", move="park")
    with translation.override("ru"):
        assert words.said(refused) == "Для этого нужна причина: отложить."


def test_what_a_refusal_is_kept_as_is_english() -> None:
    with translation.override("ru"):
        assert str(Refused("To %(move)s takes a reason.", move="park")) == (
            "To park takes a reason."
        )
