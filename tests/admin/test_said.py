"""What lower floors say is listed for the catalogues."""

from django.apps import apps
from django.contrib import admin

from claims.admin import said
from claims.admin.reading import words_in
from claims.review import label
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
    words = {
        str(word)
        for one in SHOWN
        for field in words_in(one).values()
        for _, word in field.flatchoices
    }
    words |= {label(one) for kind in (State, Move) for one in kind}
    words |= {one.value.replace("_", " ") for one in (*ChangeKind, *NoticeKind)}
    assert words - {one.value for one in Grade} <= EVERYTHING


def test_what_keys_findings_and_the_register_say_is_listed() -> None:
    tables = (GRADE_WORDS, KEEPING_TOLD, LIKENESS_WORDS, PRESS_WORDS, PROSE_WORDS)
    assert {words for table in tables for words in table.values()} <= EVERYTHING


def test_every_move_is_listed_as_a_button() -> None:
    assert {label(move).capitalize() for move in Move} <= EVERYTHING


def test_what_the_queue_says_is_listed() -> None:
    lanes = {words for lane in LANES.values() for words in (lane.title, lane.empty)}
    assert lanes | set(SENTENCES.values()) <= EVERYTHING


def test_why_a_need_refuses_is_listed() -> None:
    assert {rule.refusal for rule in RULES.values()} <= EVERYTHING
