"""Draws the pictures of a report from its value alone."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from claims.lineage.pictures import (
    BEARINGS,
    Bearing,
    Link,
    Moment,
    Picture,
    Stage,
    draw_chain,
    draw_ladder,
    draw_timeline,
)
from claims.reports.outline.wording import UNKNOWN, plain
from claims.reports.value import Edition, Step
from claims.vocabulary import HedgeLevel, Polarity

Pictures = Mapping[str, Picture]  # by the key of the section that they stand in
MOST = 24  # steps, rungs or moments: what is longer is read in its table alone


def drawn(edition: Edition) -> Pictures:
    """The pictures of a report, without those that would hold nothing or too much."""
    parts = {
        "chain": (edition.statement.chain, _chain),
        "tellings": (edition.tellings, _ladder),
        "timeline": (edition.timeline, _timeline),
    }
    return {
        key: draw(edition)
        for key, (shown, draw) in parts.items()
        if 0 < len(shown) <= MOST
    }


def _chain(edition: Edition) -> Picture:
    said = edition.statement
    first, *relays = said.chain
    steps = (_link(first, first.office), *(_link(one, _part(one)) for one in relays))
    return draw_chain(steps, _document(edition))


def _link(step: Step, note: str) -> Link:
    return Link(step.name, note, step.cue, step.named)


def _part(step: Step) -> str:
    """What somebody was at the time, and what they do in the chain."""
    return ", ".join(filter(None, (step.office, plain(step.role))))


def _document(edition: Edition) -> Link:
    """The text in which the claim stands."""
    number = edition.statement.anchor.document
    for text in edition.texts:
        if text.document == number:
            return Link(text.title or f"Text {number}", text.publisher)
    return Link(f"Text {number}")


def _ladder(edition: Edition) -> Picture:
    return draw_ladder(
        tuple(
            Stage(
                name=one.name,
                level=HedgeLevel(one.level),
                polarity=Polarity(one.polarity),
                at=_time(one.at),
                cue=one.cue,
            )
            for one in edition.tellings
        )
    )


def _timeline(edition: Edition) -> Picture:
    return draw_timeline(tuple(_moments(edition)))


def _moments(edition: Edition) -> Iterator[Moment]:
    """What is dated; how sure it sounded is told of the tellings, not here."""
    known = {relation.value: bearing for relation, bearing in BEARINGS.items()}
    for one in edition.timeline:
        bearing = known.get(one.relation, Bearing.CLAIM)
        who = one.who or UNKNOWN
        yield Moment(who, one.what, bearing, level=None, at=_time(one.at))


def _time(at: str) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
