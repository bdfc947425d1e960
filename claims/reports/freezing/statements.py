"""Tells what was said: the words with their anchor, and the chain with its offices."""

from collections.abc import Iterable
from datetime import datetime

from claims.models import Attribution, Claim, SourceRole
from claims.reports.freezing.shown import (
    AROUND,
    names_of,
    speaker,
    time,
)
from claims.reports.value import Anchor, Statement, Step
from claims.vocabulary import Capacity, Mode, SourceKind, direction_of

_NOBODY = frozenset({SourceKind.ANONYMOUS.value, SourceKind.UNKNOWN.value})


def anchor_of(claim: Claim) -> Anchor:
    """Where the words of a claim stand, with what stands around them."""
    document, text = claim.document, claim.document.text
    return Anchor(
        document=document.pk,
        sha256=document.text_sha256,
        start=claim.start,
        end=claim.end,
        exact=claim.text,
        prefix=text[max(0, claim.start - AROUND) : claim.start],
        suffix=text[claim.end : claim.end + AROUND],
    )


def statement_of(claim: Claim) -> Statement:
    """The claim as a report states it; its words are quoted where they are direct."""
    steps = list(claim.attributions.all())
    language = claim.document.language
    first = steps[0] if steps else Attribution()
    return Statement(
        anchor=anchor_of(claim),
        language=language,
        direction=direction_of(language),
        proposition=claim.proposition,
        mode=claim.mode,
        quoted=claim.mode == Mode.DIRECT.value,
        translated_from=first.translated_from,
        translator=first.translator,
        original_words=first.original_words,
        polarity=claim.polarity,
        modality=claim.modality,
        evidentiality=claim.evidentiality,
        said_at=time(claim.said_at),
        chain=tuple(chain_of(steps)),
    )


def chain_of(steps: Iterable[Attribution]) -> Iterable[Step]:
    """The steps of a chain, the originator first."""
    for step in steps:
        sources = names_of(step)
        kinds = {one.kind for one in sources}
        yield Step(
            name=speaker(step),
            kind=" and ".join(sorted(kinds)) or SourceKind.UNKNOWN.value,
            office=_office(step),
            role=step.role,
            stance=step.stance,
            cue=step.cue_text,
            named=bool(sources) and not kinds & _NOBODY,
        )


def _office(step: Attribution) -> str:
    """What the speaker held at the time, as the text says or else as is known.

    Where an office is known of a former holder alone, it is called so.
    """
    if any(one.confidential for one in names_of(step)):
        return ""
    former = step.capacity == Capacity.FORMER.value
    if step.title:
        return f"former {step.title}" if former else step.title
    roles = step.source.roles.all() if step.source else ()
    held = (one for one in roles if _held(one, step.claim.said_at))
    return ", ".join(dict.fromkeys(map(str, held)))


def _held(role: SourceRole, at: datetime | None) -> bool:
    """Whether somebody held, or was known to have held, an office at a time."""
    if at is None:
        return True
    begun = role.held_from is None or role.held_from <= at.date()
    return begun and (role.former or role.held_to is None or role.held_to >= at.date())
