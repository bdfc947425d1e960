"""Makes what pictures write on tellings and sources, from the rows of claims."""

from collections.abc import Iterator

from claims.lineage.pictures import Label, Labels, Stage
from claims.models import Attribution, Claim
from claims.reports.lineage.evidence import Evidence, published, publisher_of
from claims.review.tracing import heads
from claims.vocabulary import (
    Capacity,
    Evidentiality,
    HedgeLevel,
    Phrase,
    Polarity,
    joined,
)

NOBODY = Phrase("somebody unnamed")
_IN = "%(first)s · %(second)s"


def labels_of(found: Evidence) -> Labels:
    """The labels of all tellings, and the offices of sources."""
    return Labels(
        tellings={key: _label(found, key) for key in found.built.heard},
        notes=dict(_notes(found)),
        here=found.own,
    )


def _label(found: Evidence, key: str) -> Label:
    """What stands on a telling: a claim's, or that of a whole document or a page."""
    heard = found.built.heard[key]
    cues = tuple(step.cue[2] for step in heard.voice.steps)
    if heard.claim is None:
        titles = found.built.rows.titles
        title = heard.url if heard.document is None else titles[heard.document]
        return Label(title=title, cues=cues)
    row = found.rows[heard.claim]
    return Label(
        title=str(row.document),
        level=HedgeLevel(row.hedge_level),
        evidentiality=Evidentiality(row.evidentiality),
        hedge=hedge_of(row),
        cues=cues,
    )


def _notes(found: Evidence) -> Iterator[tuple[str, str]]:
    """What sources are besides their names: their office, where one is given."""
    for key in found.claims.values():
        for step in found.rows[key].attributions.all():
            if step.source_id and step.title:
                yield found.built.names.name(step.source_id), _office(step)


def _office(step: Attribution) -> str:
    """The office of a source, which may say itself that it is held no more."""
    former = step.capacity == Capacity.FORMER and "former" not in step.title
    return Phrase("former %(title)s", title=step.title) if former else step.title


def stages_of(found: Evidence) -> dict[str, Stage]:
    """The rungs of the ladder: each telling that is a claim, by its id."""
    return {key: _stage(found.rows[claim]) for key, claim in found.claims.items()}


def _stage(row: Claim) -> Stage:
    return Stage(
        name=teller_of(row),
        level=HedgeLevel(row.hedge_level),
        polarity=Polarity(row.polarity),
        at=published(row),
        cue=hedge_of(row),
    )


def hedge_of(row: Claim) -> str:
    """The words that set the level of a claim."""
    return ", ".join(dict.fromkeys(cue.text for cue in row.hedge_cues.all()))


def is_headline(row: Claim) -> bool:
    """Whether a claim is what a headline says: its words stand in the title."""
    roles = [one.role for one in row.attributions.all()]
    return heads(roles, row.end, row.text, row.document.title)


def teller_of(row: Claim) -> str:
    """Who tells a claim, and where: its originator, its headline, or its document."""
    place = publisher_of(row) or str(row.document)
    first = next(iter(row.attributions.all()), None)
    if is_headline(row):
        return joined([Phrase("headline"), place], _IN)
    if first is None:
        return place
    members = [one.source.name for one in first.members.all()]
    several = joined(members, "%(first)s and %(second)s")
    name = first.source.name if first.source else several
    return joined([name or first.text or NOBODY, place], _IN)
