"""A statement tells another, denies it, or only points to it."""

import pytest

from claims.lineage.matching import content
from claims.lineage.suggesting import LinkLexicon, Said, points, tells
from claims.vocabulary import HedgeLevel, Polarity, Scope

YES, NO = Polarity.AFFIRMED, Polarity.NEGATED


def said(words: str, english: LinkLexicon, **given: object) -> Said:
    """Words as they are compared, affirmed and asserted unless told otherwise."""
    fields = {"polarity": YES, "level": HedgeLevel.ASSERTED} | given
    return Said(content(words, english.matching), **fields)  # type: ignore[arg-type]


def test_who_is_less_sure_tells_it_in_a_weaker_way(english: LinkLexicon) -> None:
    claim = said("The port of Anzali will close.", english)
    less = said("The port of Anzali will close.", english, level=HedgeLevel.LIKELY)
    told, back = tells(claim, less), tells(less, claim)
    assert told
    assert back
    assert (told.scope, back.scope) == (Scope.WEAKER, Scope.FULL)


def test_other_words_tell_nothing(english: LinkLexicon) -> None:
    claim = said("The port of Anzali will close.", english)
    assert tells(claim, said("Bread is dear in Drosk.", english)) is None


@pytest.mark.parametrize(
    ("words", "given", "stands", "scope"),
    [
        ("the report", {"judged": True}, YES, Scope.FULL),
        ("the report", {"judged": True, "polarity": NO}, NO, Scope.FULL),
        ("This is a lie", {}, NO, Scope.FULL),
        ("the issue is under discussion", {"judged": True}, YES, Scope.WEAKER),
        ("the matter is on the table", {"judged": True}, YES, Scope.WEAKER),
    ],
)
def test_who_points_to_a_claim_affirms_or_denies_it(
    words: str,
    given: dict[str, object],
    stands: Polarity,
    scope: Scope,
    english: LinkLexicon,
) -> None:
    claim = said("The port of Anzali will close.", english)
    told = points(claim, said(words, english, **given))
    assert told
    assert (told.polarity, told.scope) == (stands, scope)


def test_who_only_mentions_a_report_points_to_nothing(english: LinkLexicon) -> None:
    claim = said("The port of Anzali will close.", english)
    assert points(claim, said("the report", english)) is None
