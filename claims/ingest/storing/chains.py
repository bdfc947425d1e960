"""Stores the chains of claims: their steps, joint sources and upstreams."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.ingest.storing.cast import LONGEST_NAME, Wanted
from claims.ingest.storing.copying import Row, copy_rows, reserve_keys
from claims.ingest.storing.offices import store_offices
from claims.ingest.storing.placed import Placed
from claims.models import Attribution, AttributionMember, Upstream
from claims.text.reading import ChainStep
from claims.text.spans import Span
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    Membership,
    SourceKind,
    Stance,
)

_STEP = (
    "id", "claim_id", "position", "source_id", "start", "end", "text", "cue_start",
    "cue_end", "cue_text", "stance", "role", "capacity", "title", "translated_from",
    "translator", "original_words",
)  # fmt: skip
_MEMBER = ("attribution_id", "source_id", "membership")
_UPSTREAM = ("document_id", "source_id", "start", "end")
_OUTLETS = (SourceKind.AGENCY, SourceKind.OUTLET)
_PASSING_ON = (AttributionRole.RELAY, AttributionRole.FIRST_HAND)


@dataclass(frozen=True, slots=True)
class _Link:
    """One step with the key of its row and that of the one source that speaks in it."""

    key: int
    position: int
    claim: Placed
    step: ChainStep
    speaker: int | None


def store_chains(placed: Sequence[Placed], sources: Mapping[Wanted, int]) -> None:
    """Store every step of the claims, which are in already."""
    keys = reserve_keys(Attribution, sum(len(one.claim.chain) for one in placed))
    links = [
        _Link(next(keys), position, one, step, one.speaker(step, sources))
        for one in placed
        for position, step in enumerate(one.claim.chain)
    ]
    copy_rows(Attribution, _STEP, (_step(link) for link in links))
    copy_rows(
        AttributionMember,
        _MEMBER,
        (row for link in links for row in _members(link, sources)),
    )
    told = ((one.claim, one.step, one.speaker) for one in links if one.speaker)
    store_offices(told)
    copy_rows(Upstream, _UPSTREAM, _upstreams(links, sources))


def _step(link: _Link) -> Row:
    step, text = link.step, link.claim.cast.text
    cue = step.cue
    return (
        link.key,
        link.claim.key,
        link.position,
        link.speaker,
        *_place(text, step.mention),
        *_place(text, cue.span if cue else None),
        (cue.stance if cue else Stance.NEUTRAL).value,
        step.role.value,
        (Capacity.FORMER if step.party.former else Capacity.UNKNOWN).value,
        step.party.title[:LONGEST_NAME],
        "",
        "",
        "",
    )


def _place(text: str, span: Span | None) -> Row:
    return (span.start, span.end, span.of(text)) if span else (None, None, "")


def _members(link: _Link, sources: Mapping[Wanted, int]) -> Iterator[Row]:
    joint = bool(link.step.party.members)
    membership = Membership.MEMBER if joint else Membership.CANDIDATE
    wanted = link.claim.cast.several(link.step)
    for source in dict.fromkeys(sources[one] for one in wanted):
        yield link.key, source, membership.value


def _upstreams(links: Sequence[_Link], sources: Mapping[Wanted, int]) -> list[Row]:
    """The outlets that a document says it has something from, with the cue."""
    rows: dict[tuple[int, int, int], Row] = {}
    for link in links:
        source, cue = link.speaker, link.step.cue
        passes_on = link.step.role in _PASSING_ON
        outlet = link.step.party.kind in _OUTLETS
        publisher = link.claim.cast.publisher
        own = publisher is not None and sources[publisher] == source
        if source is not None and cue and passes_on and outlet and not own:
            where = (link.claim.document, source, cue.span.start)
            rows.setdefault(where, (*where, cue.span.end))
    return list(rows.values())
