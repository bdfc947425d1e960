"""Draws the pictures of a report from its value alone."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from django.utils import translation

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
from claims.reports.outline.recall import recall
from claims.reports.outline.wording import UNKNOWN, listed, plain
from claims.reports.saying import ENGLISH, say, spoken
from claims.reports.value import Edition, Step
from claims.vocabulary import HedgeLevel, Phrase, Polarity, Say

Pictures = Mapping[str, Picture]  # by the key of the section that they stand in
MOST = 24  # steps, rungs or moments: what is longer is read in its table alone


def drawn(edition: Edition) -> Pictures:
    """The pictures of a report, without those that would hold nothing or too much."""
    parts = {
        "chain": (edition.statement.chain, _chain),
        "tellings": (edition.tellings, _ladder),
        "timeline": (edition.timeline, _timeline),
    }
    told = recall(edition)
    with translation.override(edition.language):
        return {
            key: draw(told, say if edition.language == ENGLISH else spoken)
            for key, (shown, draw) in parts.items()
            if 0 < len(shown) <= MOST
        }


def _chain(edition: Edition, say: Say) -> Picture:
    said = edition.statement
    first, *relays = said.chain
    steps = (_link(first, first.office), *(_link(one, _part(one)) for one in relays))
    return draw_chain(steps, _document(edition), say)


def _link(step: Step, note: str) -> Link:
    return Link(step.name, note, step.cue, step.named)


def _part(step: Step) -> str:
    """What somebody was at the time, and what they do in the chain."""
    return listed([step.office, plain(step.role)])


def _document(edition: Edition) -> Link:
    """The text in which the claim stands."""
    number = edition.statement.anchor.document
    for text in edition.texts:
        if text.document == number:
            return Link(text.title or _numbered(number), text.publisher)
    return Link(_numbered(number))


def _numbered(number: int) -> Phrase:
    """A text that has no title."""
    return Phrase("Text %(number)s", number=number)


def _ladder(edition: Edition, say: Say) -> Picture:
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
        ),
        say,
    )


def _timeline(edition: Edition, say: Say) -> Picture:
    return draw_timeline(tuple(_moments(edition)), say)


def _moments(edition: Edition) -> Iterator[Moment]:
    """What is dated; how sure it sounded is told of the tellings, not here."""
    known = {relation.value: bearing for relation, bearing in BEARINGS.items()}
    for one in edition.timeline:
        bearing = known.get(one.relation, Bearing.CLAIM)
        who = one.who or UNKNOWN
        yield Moment(who, one.what, bearing, level=None, at=_time(one.at))


def _time(at: str) -> datetime | None:
    return datetime.fromisoformat(at) if at else None
