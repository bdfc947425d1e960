"""On the pages of a claim nothing that we say is left in English in another language.

The scene's names and words are none of ours, so that what is theirs is told from what
is ours.
"""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from claims.models import Claim
from claims.review.tracing.alarms import look
from tests import factories as f
from tests.review.tracing.scene import accept, outlet, person, tells, unnamed

OURS = re.compile(r"[A-Za-z]{2,}(?:[ ,:;.’'“”()]+[A-Za-z]{2,})+")
# What is no part of what a page tells of a claim.
ASIDE = re.compile(r"<(script|style|head|header|footer)\b.*?</\1>", re.DOTALL)
# What stands in a page is text, or one of the attributes that a reader is told.
TOLD = re.compile(r'>([^<>]+)<|(?:aria-label|title|placeholder|alt)="([^"]*)"')
MAY: dict[str, Any] = {
    "hedge_level": "possible",
    "likelihood_low": 0.2,
    "likelihood_high": 0.6,
}
WILL: dict[str, Any] = {
    "hedge_level": "likely",
    "likelihood_low": 0.55,
    "likelihood_high": 0.8,
}
# What the scene names and says; all its texts end with a bridge that has fallen. Names
# that an alarm was kept with stay joined as they were.
THEIRS = ("zeda", "zedb", "zedc", "zedk", "zedq", "zedr", "zedw", "zedx")
FALLEN = ("the", "bridge", "has", "fallen", "and")


@pytest.fixture
def rich(db: None) -> Claim:
    """A claim with all that a lineage can have."""
    zed, other = person("Zeda Zedb"), person("Zedc")
    first, second = outlet("Zedx Zedq"), outlet("Zedw")
    claim = tells(
        first,
        zed,
        second,
        text="Zedq zedx zedk.",
        state="published",
        extractor="zedr",
        **WILL,
    )
    f.make_hedge_cue(claim.text[:3], claim=claim)
    links = {
        "confirms": tells(second, other, day=1, text="Zedx.", **MAY),
        "repeats": tells(second, zed, day=400, text="Zedq.", **MAY),
        "contradicts": tells(outlet("Zedk"), person("Zedr Zed"), day=40, text="Zedk."),
        "qualifies": tells(None, unnamed("zed zedq"), text="Zedx."),
    }
    for relation, evidence in links.items():
        accept(claim, evidence_claim=evidence, relation=relation)
    accept(claim, evidence_claim=tells(second, first, text="Zedw."), relation="repeats")
    echo = tells(first, second, day=3, text="Zedr.")
    accept(claim, evidence_claim=echo, relation="repeats", scope="weaker")
    accept(echo, evidence_claim=tells(second, first, text="Zedk."), relation="repeats")
    f.make_confirmation(
        claim=claim,
        evidence_claim=tells(None, text="Zedr."),
        relation="contradicts",
        status="suggested",
        why="The same is said by a text in its own voice, another source than Zedw.",
    )
    return claim


def ours(shown: str) -> list[str]:
    """The runs of two and more English words that are not the scene's."""
    body = ASIDE.sub("", shown[shown.index('id="content"') :])
    told = (unescape(one or other) for one, other in TOLD.findall(body))
    runs = [run for words in told for run in OURS.findall(words)]
    return [
        one for one in runs if not all(map(theirs, re.findall("[a-z]+", one.lower())))
    ]


def theirs(word: str) -> bool:
    """Whether the scene has a word, or the one of which it is what was left."""
    return any(one.startswith(word) for one in (*THEIRS, *FALLEN))


def test_english_words_are_found_where_there_are_some() -> None:
    found = ours('<div id="content"><p title="Zeda Zedb">Each has it from Zedw</p>')
    assert found == ["Each has it from Zedw"]


@pytest.mark.parametrize("language", ["fa", "ru"])
@pytest.mark.parametrize("place", ["admin:claims_claim_change", "workbench:bench"])
def test_nothing_that_we_say_of_a_claim_is_left_in_english(
    reader: Client, analyst: User, rich: Claim, language: str, place: str
) -> None:
    f.make_submitted(claim=rich, analyst=analyst, reasons="Zedk.")
    reader.cookies["django_language"] = language
    shown = reader.get(reverse(place, args=[rich.pk])).content.decode()
    for kind in ("chain", "scale", "origins", "ladder", "timeline"):
        assert f'class="picture {kind}"' in shown
    assert ours(shown) == []


@pytest.mark.parametrize("language", ["fa", "ru"])
def test_alarms_are_told_in_the_language_of_the_page(
    reader: Client, rich: Claim, language: str
) -> None:
    look(f.NOON + timedelta(days=500))
    reader.cookies["django_language"] = language
    shown = reader.get(reverse("admin:claims_claim_alarms")).content.decode()
    assert "Zedw" in shown
    assert ours(shown) == []
