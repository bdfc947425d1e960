"""Reasons and alarms that were kept in English are said in the reader's language."""

import tomllib
from functools import partial
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from claims.admin.said import DRIFTS as LISTED
from claims.admin.said import WHYS
from claims.reports import recalled as recalled_of
from claims.reports import say
from claims.reports.recalling import DRIFTS
from claims.vocabulary import Phrase
from tests.reports.test_saying import bare

recalled = partial(recalled_of, sentences=WHYS)
RULES = settings.ROOT / "claims/lineage/suggesting/data"
DRIFT = "from text to headline: weaker: likely (“will and may”) became possible"
KEPT = [
    ("Both go back to Falk and Kell: one statement, told twice.", "Falk and Kell"),
    ("at most one root: Ministry of Law and Order", "Ministry of Law and Order"),
    (DRIFT, "«will and may»"),
]


def whys(path: Path) -> list[str]:
    """Why each rule of a language suggests a link, its places as phrases have them."""
    told = (row["why"] for row in tomllib.loads(path.read_text("utf-8"))["rule"])
    return [
        one.replace("{claim}", "%(claim)s").replace("{evidence}", "%(evidence)s")
        for one in told
    ]


def test_why_each_rule_suggests_a_link_is_listed() -> None:
    found = [why for path in sorted(RULES.glob("*.toml")) for why in whys(path)]
    assert len(found) > 10
    assert set(found) <= set(WHYS)


def test_every_sentence_of_drift_is_listed() -> None:
    unlisted = {one for one in DRIFTS if one not in LISTED}
    assert unlisted == {"%(way)s: %(change)s", "%(level)s (%(words)s)"}


@pytest.mark.parametrize(("kept", "_"), KEPT)
def test_what_is_recalled_is_the_same_in_english(kept: str, _: str) -> None:
    assert isinstance(recalled(kept), Phrase)
    assert recalled(kept) == kept


@pytest.mark.parametrize(("kept", "theirs"), KEPT)
def test_names_and_quotes_stay_as_they_are(kept: str, theirs: str) -> None:
    with translation.override("ru"):
        assert theirs in bare(say(recalled(kept)))


def test_what_stands_around_them_is_said() -> None:
    with translation.override("ru"):
        assert bare(say(recalled(DRIFT))) == (
            "от текста к заголовку: слабее: было вероятно («will and may»), "
            "стало возможно"
        )


def test_who_is_not_named_is_told_in_the_language_too() -> None:
    kept = "Both go back to a confidential source: one statement, told twice."
    with translation.override("ru"):
        assert "конфиденциальный источник" in say(recalled(kept))


@pytest.mark.parametrize("wrote", ["One, and the other.", "different", "They agree."])
def test_what_a_person_wrote_stays_as_it_is(wrote: str) -> None:
    assert not isinstance(recalled(wrote), Phrase)
