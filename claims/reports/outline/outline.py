"""Puts the value of a report into the order in which it is read."""

from claims.reports.outline.blocks import Outline, Section
from claims.reports.outline.closing import closing
from claims.reports.outline.drawing import Pictures
from claims.reports.outline.opening import opening
from claims.reports.outline.prose import searches_section, summary_section
from claims.reports.outline.wording import summary, verdict_words
from claims.reports.value import Edition
from claims.vocabulary import CorrectionKind, ScriptDirection


def outline(edition: Edition, pictures: Pictures | None = None) -> Outline:
    """The report as sections; a picture that was not drawn is told in words."""
    return Outline(
        title=edition.statement.proposition,
        language=edition.language,
        direction=ScriptDirection.LEFT_TO_RIGHT.value,
        notice=_notice(edition),
        verdict=verdict_words(edition),
        summary=summary(edition),
        sections=_filled(
            (
                summary_section(edition),
                *opening(edition, pictures or {}),
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
    return f"Corrected on {last.at[:10]}: {last.notice}" if last else ""
