"""How sure a claim sounds: the levels, the bands that readers hear, and the cues."""

from dataclasses import dataclass
from enum import StrEnum


class HedgeLevel(StrEnum):
    """A rung of certainty, strongest first; the weakest is not knowing at all."""

    ASSERTED = "asserted"
    ALMOST_CERTAIN = "almost_certain"
    VERY_LIKELY = "very_likely"
    LIKELY = "likely"
    EVEN = "even"
    POSSIBLE = "possible"
    UNLIKELY = "unlikely"
    VERY_UNLIKELY = "very_unlikely"
    REMOTE = "remote"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True, slots=True)
class Band:
    """The likelihood, 0..1, that readers hear in a level; never a measurement."""

    low: float
    high: float

    @property
    def middle(self) -> float:
        """The centre of the band."""
        return (self.low + self.high) / 2


# Seven bands are those of ICD 203 (2015). It lacks "possible": of 5,174 readers in
# the CAPphrase survey four in five put "may happen" between .20 and .60.
BANDS: dict[HedgeLevel, Band | None] = {
    HedgeLevel.ASSERTED: None,
    HedgeLevel.ALMOST_CERTAIN: Band(0.95, 0.99),
    HedgeLevel.VERY_LIKELY: Band(0.80, 0.95),
    HedgeLevel.LIKELY: Band(0.55, 0.80),
    HedgeLevel.EVEN: Band(0.45, 0.55),
    HedgeLevel.POSSIBLE: Band(0.20, 0.60),
    HedgeLevel.UNLIKELY: Band(0.20, 0.45),
    HedgeLevel.VERY_UNLIKELY: Band(0.05, 0.20),
    HedgeLevel.REMOTE: Band(0.01, 0.05),
    HedgeLevel.UNDETERMINED: None,
}


def _strength(level: HedgeLevel) -> float:
    """Where a level stands from 1 (asserted) down to 0 (undetermined)."""
    band = BANDS[level]
    if band is not None:
        return band.middle
    return 1.0 if level is HedgeLevel.ASSERTED else 0.0


def weaker_of(first: HedgeLevel, second: HedgeLevel) -> HedgeLevel:
    """The level that commits its speaker less; the first where they are equal."""
    return second if _strength(second) < _strength(first) else first


class Evidentiality(StrEnum):
    """How the speaker knows."""

    STATED = "stated"
    REPORTED = "reported"
    INFERRED = "inferred"
    BELIEVED = "believed"
    WITNESSED = "witnessed"


HEARSAY = "reported, not asserted"


def level_words(level: HedgeLevel, evidentiality: Evidentiality) -> str:
    """The level as people read it; what is only passed on is not called asserted."""
    if level is HedgeLevel.ASSERTED and evidentiality is Evidentiality.REPORTED:
        return HEARSAY
    return level.value.replace("_", " ")


class HedgeCueKind(StrEnum):
    """Why a word makes a claim sound less, or more, than asserted."""

    MODAL = "modal"
    EPISTEMIC = "epistemic"
    DOXASTIC = "doxastic"
    INFERENTIAL = "inferential"
    BOOSTER = "booster"
    REPORTIVE = "reportive"
    WEASEL = "weasel"
    QUESTION = "question"
    REFUSAL = "refusal"
