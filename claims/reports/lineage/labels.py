"""Makes the labels of pictures from the rows of claims."""

from collections.abc import Mapping

from claims.lineage.pictures import Label, Labels, Stage
from claims.lineage.roots import Document, Store
from claims.models import Attribution, Claim
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    Evidentiality,
    HedgeLevel,
    LinkStatus,
    Polarity,
)

NOBODY = "somebody unnamed"


def labels_of(rows: Mapping[str, Claim], here: str) -> Labels:
    """The labels of tellings by their ids, from the claims that they are."""
    return Labels(
        tellings={key: label_of(row) for key, row in rows.items()},
        notes=_notes(rows),
        here=here,
    )


def label_of(row: Claim) -> Label:
    """What stands on the telling that a claim is."""
    return Label(
        title=str(row.document),
        level=HedgeLevel(row.hedge_level),
        evidentiality=Evidentiality(row.evidentiality),
        hedge=hedge_of(row),
        cues=tuple(step.cue_text for step in row.attributions.all()),
    )


def _notes(rows: Mapping[str, Claim]) -> dict[str, str]:
    """What sources are called besides their names: their office where one is given."""
    steps = [step for row in rows.values() for step in row.attributions.all()]
    return {
        step.source.name: _office(step) for step in steps if step.source and step.title
    }


def _office(step: Attribution) -> str:
    """The office of a source, which may say itself that it is held no more."""
    former = step.capacity == Capacity.FORMER and "former" not in step.title
    return f"former {step.title}" if former else step.title


def stages_of(rows: Mapping[str, Claim], store: Store) -> dict[str, Stage]:
    """The rungs of the ladder: each accepted telling that is a claim, by its id."""
    documents = {one.id: one for one in store.documents}
    return {
        one.id: _stage(rows[one.id], documents[one.document])
        for one in store.tellings
        if one.status is LinkStatus.ACCEPTED and one.id in rows
    }


def _stage(row: Claim, document: Document) -> Stage:
    return Stage(
        name=teller_of(row, document.publisher),
        level=HedgeLevel(row.hedge_level),
        polarity=Polarity(row.polarity),
        at=document.published,
        cue=hedge_of(row),
    )


def hedge_of(row: Claim) -> str:
    """The words that set the level of a claim."""
    return ", ".join(dict.fromkeys(cue.text for cue in row.hedge_cues.all()))


def is_headline(row: Claim) -> bool:
    """Whether a claim is what a headline says: its words stand in the title."""
    if any(one.role == AttributionRole.HEADLINE for one in row.attributions.all()):
        return True
    return row.end <= len(row.document.title) and row.text in row.document.title


def teller_of(row: Claim, publisher: str) -> str:
    """Who tells a claim, and where: its originator, its headline, or its document."""
    place = publisher or str(row.document)
    first = next(iter(row.attributions.all()), None)
    if is_headline(row):
        return f"headline · {place}"
    if first is None:
        return place
    members = [one.source.name for one in first.members.all()]
    name = first.source.name if first.source else " and ".join(members)
    return f"{name or first.text or NOBODY} · {place}"
