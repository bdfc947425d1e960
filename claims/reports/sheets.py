"""Makes the sheet of a claim from its row and the rows of its chain."""

from collections.abc import Mapping
from dataclasses import replace

from claims.lineage.pictures import Link, draw_band, draw_chain
from claims.models import Attribution, Claim
from claims.models.sources import office_told
from claims.reports.values import ClaimSheet, Cue, Speaker
from claims.review.register import RoleThen
from claims.vocabulary import (
    Evidentiality,
    HedgeLevel,
    Phrase,
    Say,
    joined,
    level_words,
)

NOBODY = Phrase("somebody unnamed")
MAYBE = "%(first)s or %(second)s"
JOINT = "%(first)s and %(second)s"


def sheet_of(
    claim: Claim,
    number: int,
    document: str,
    roles: Mapping[int, RoleThen] | None = None,
    say: Say = str,
) -> ClaimSheet:
    """The sheet of a claim whose chain and cues were fetched with it.

    `roles` are the offices at the time of those of whom its document tells none.
    """
    steps = list(claim.attributions.all())
    known = roles or {}
    offices = [_office(step, known) for step in steps]
    speakers = tuple(map(speaker_of, steps, [None, *steps], offices))
    level = HedgeLevel(claim.hedge_level)
    label = level_words(level, Evidentiality(claim.evidentiality))
    low, high = claim.likelihood_low, claim.likelihood_high
    links = tuple(Link(one.name, one.note, one.cue, one.named) for one in speakers)
    return ClaimSheet(
        key=claim.pk,
        number=number,
        start=claim.start,
        end=claim.end,
        words=claim.text,
        proposition=claim.proposition,
        level=level.value,
        label=label,
        low=low,
        high=high,
        band=draw_band(level, label, low, high, say),
        chain=draw_chain(links, Link(Phrase("this document"), document), say),
        speakers=tuple(
            replace(one, name=say(one.name), note=say(one.note)) for one in speakers
        ),
        cues=tuple(
            Cue(cue.text, cue.get_kind_display()) for cue in claim.hedge_cues.all()
        ),
        mode=claim.get_mode_display(),
        polarity=claim.get_polarity_display(),
        modality=claim.get_modality_display(),
        evidentiality=claim.get_evidentiality_display(),
        state=claim.get_state_display(),
        rules=claim.rules,
        extractor=f"{claim.extractor} {claim.extractor_version}",
        score=claim.score,
    )


def speaker_of(step: Attribution, before: Attribution | None, office: str) -> Speaker:
    """Who speaks in a step: its source, its members, or the words that stand there.

    A cue that serves the step before as well is told there alone.
    """
    told = before is not None and before.cue_start == step.cue_start
    members = list(step.members.all())
    name = step.source.name if step.source else _several(step)
    role = step.get_role_display()
    notes = [office, Phrase(role) if step.position else ""]
    return Speaker(
        name=name or step.text or NOBODY,
        note=joined(filter(str.strip, notes), "%(first)s, %(second)s"),
        cue="" if told else step.cue_text,
        role=role,
        named=step.source is not None or bool(members),
    )


def _office(step: Attribution, roles: Mapping[int, RoleThen]) -> str:
    """The office that the document tells, else the one that was known by then."""
    then = roles.get(step.source_id) if step.source_id else None
    if step.title or then is None:
        return office_told(step.title, former=step.capacity == "former")
    return Phrase("%(office)s, as told before", office=then.words)


def _several(step: Attribution) -> str:
    """The names of those who speak together, or of those who may be meant."""
    members = list(step.members.all())
    joint = any(member.membership == "member" for member in members)
    names = (member.source.name for member in members)
    return joined(names, JOINT if joint else MAYBE)
