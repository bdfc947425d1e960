"""A plain word for a hedge is no other level: "forecast rain", "is not known"."""

from claims.lineage.drift import DriftLexicon
from claims.lineage.drift.wording import worded_alike
from claims.vocabulary import Evidentiality, HedgeLevel, Polarity
from tests.lineage.drift.examples import told, words

EXPECTED = told(
    "rain is expected",
    level=HedgeLevel.LIKELY,
    evidentiality=Evidentiality.BELIEVED,
)
UNCLEAR = told("it is unclear who did it", level=HedgeLevel.UNDETERMINED)


def test_who_forecasts_rain_expects_it(english: DriftLexicon) -> None:
    forecast, other = worded_alike(told("they forecast rain"), EXPECTED, english)
    assert other == EXPECTED
    assert forecast.level is HedgeLevel.LIKELY
    assert forecast.evidentiality is Evidentiality.BELIEVED
    assert [one.text for one in forecast.hedges] == ["forecast"]


def test_what_is_not_known_is_unclear(english: DriftLexicon) -> None:
    denied = told("who did it is not known", polarity=Polarity.NEGATED)
    _, same = worded_alike(UNCLEAR, denied, english)
    assert same.level is HedgeLevel.UNDETERMINED
    assert same.polarity is Polarity.AFFIRMED


def test_a_plain_statement_stays_one(english: DriftLexicon) -> None:
    for claim in ("it rained", "who did it is known", "it did not rain"):
        assert worded_alike(told(claim), UNCLEAR, english)[0] == told(claim)
        assert worded_alike(told(claim), EXPECTED, english)[0] == told(claim)


def test_what_is_not_expected_is_denied(english: DriftLexicon) -> None:
    likely = told(
        "it is not expected to fall",
        level=HedgeLevel.LIKELY,
        hedges=(words("is not expected"),),
    )
    assert worded_alike(likely, EXPECTED, english)[0].polarity is Polarity.NEGATED
