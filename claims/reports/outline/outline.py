"""Puts the value of a report into the order in which it is read."""

from django.utils import translation

from claims.reports.outline.blocks import Outline, Section, each
from claims.reports.outline.closing import closing
from claims.reports.outline.drawing import Pictures
from claims.reports.outline.opening import opening
from claims.reports.outline.prose import searches_section, summary_section
from claims.reports.outline.recall import recall
from claims.reports.outline.wording import ONE_BY_ONE, day, summary, verdict_words
from claims.reports.saying import ENGLISH, spoken
from claims.reports.value import Edition
from claims.vocabulary import CorrectionKind, Phrase, direction_of


def outline(edition: Edition, pictures: Pictures | None = None) -> Outline:
    """The report as sections, in the language of the edition whoever reads it.

    A picture that was not drawn is told in words.
    """
    with translation.override(edition.language):
        return each(phrased(edition, pictures), spoken)


def said(edition: Edition, words: str) -> str:
    """Words of ours in the language of an edition."""
    with translation.override(edition.language):
        return spoken(words)


def phrased(edition: Edition, pictures: Pictures | None = None) -> Outline:
    """The report in phrases, which remember how they are said in each language."""
    return _outline(recall(edition), pictures or {})


def _outline(edition: Edition, pictures: Pictures) -> Outline:
    return Outline(
        title=edition.statement.proposition,
        titled=edition.statement.language,
        language=edition.language,
        direction=direction_of(edition.language),
        notice=_notice(edition),
        verdict=verdict_words(edition),
        headed=Phrase("VERDICT: %(verdict)s", verdict=verdict_words(edition)),
        summary=summary(edition),
        between=Phrase(ONE_BY_ONE, first="", second=""),
        sections=_filled(
            (
                summary_section(edition),
                *opening(edition, pictures),
                searches_section(edition),
                *closing(edition),
            )
        ),
    )


def _filled(sections: tuple[Section, ...]) -> tuple[Section, ...]:
    return tuple(one for one in sections if one.blocks)


def _notice(edition: Edition) -> str:
    """What must stand at the top: a correction that changed the rating."""
    grave = {CorrectionKind.RATING_CHANGING.value, CorrectionKind.VOID.value}
    found = (one for one in edition.corrections if one.kind in grave)
    last = next(found, None)
    if last is None:
        return ""
    # English editions have had the day in digits since the first.
    at = last.at[:10] if edition.language == ENGLISH else day(last.at)
    return Phrase("Corrected on %(at)s: %(notice)s", at=at, notice=last.notice)
