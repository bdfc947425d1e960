"""Tells how the words of a checked claim read, where its record does not say."""

from claims.ingest.checks.check import Check, Manner
from claims.ingest.language import detect_language
from claims.ingest.lexicons import languages, load_lexicon
from claims.review.actions import Wording
from claims.text.hedging import meaning, weigh_sentence
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import Evidentiality, HedgeLevel, Modality, Polarity, Stance

PLAIN = Manner(
    Polarity.AFFIRMED, HedgeLevel.ASSERTED, Evidentiality.STATED, Modality.FACT
)


def language_of(check: Check) -> str:
    """The language that the record names, else that of its words."""
    return check.language or detect_language(check.words)


def wording_of(check: Check, start: int, end: int) -> Wording:
    """The wording of a claim that stands at a place of its document."""
    manner = check.manner or _manner(check)
    return Wording(
        start=start,
        end=end,
        proposition=check.proposition,
        polarity=manner.polarity,
        hedge_level=manner.level,
        evidentiality=manner.evidentiality,
        modality=manner.modality,
    )


def _manner(check: Check) -> Manner:
    """As the words themselves read, in a language that is read; else plainly."""
    language = language_of(check)
    if language not in languages():
        return PLAIN
    lexicon = load_lexicon(language).hedging
    words = check.words[check.start : check.end]
    passage, whole = take_apart(words), Span(0, len(words))
    meant = meaning(passage, whole, Stance.NEUTRAL, lexicon)
    level = weigh_sentence(passage, whole, lexicon).level
    return Manner(meant.polarity, level, Evidentiality.STATED, meant.modality)
