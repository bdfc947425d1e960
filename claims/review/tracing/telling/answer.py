"""Tells what was found of a claim's roots, each id by what it stands for."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise, product

from claims.lineage.credibility import suggest
from claims.lineage.roots import (
    Group,
    Lineage,
    Part,
    Prop,
    Root,
    Side,
    Trail,
    root_name,
)
from claims.review.tracing.gathering.rows import LinkRow
from claims.review.tracing.making.building import Built
from claims.review.tracing.telling.passages import Passages, words
from claims.review.tracing.telling.values import (
    Beside,
    Flip,
    GroupFound,
    LoopFound,
    Passage,
    Quote,
    RootFound,
    SideFound,
    Tied,
    Traced,
    Unnamed,
)
from claims.vocabulary import Polarity, Scope

_LEANING = {1: Polarity.AFFIRMED, -1: Polarity.NEGATED, 0: None}


def told(built: Built, found: Lineage) -> Traced:
    """The answer of a store, told in names, claims and spans."""
    passages, balance = Passages(built), found.balance
    asked = built.rows.asked
    own = [one for one in found.trails if _is_own(built, one)]
    ends = {trail.telling: trail for trail in found.trails}
    return Traced(
        claim=asked.id,
        proposition=asked.proposition,
        own=passages.place(str(asked.id), asked.id, asked.document),
        day=built.day,
        paths=tuple(map(passages.path, own)),
        affirming=_side(passages, balance.affirming, ends),
        denying=_side(passages, balance.denying, ends),
        taken_back=tuple(sorted({root_name(one.root) for one in balance.fallen})),
        beside=tuple(_beside(built, passages)),
        loops=tuple(_loops(passages, found)),
        flips=tuple(_flip(built, one) for one in found.flips),
        leaning=_LEANING[balance.leaning],
        credibility=suggest(balance),
    )


def _is_own(built: Built, trail: Trail) -> bool:
    """Whether a way is that of the claim that is asked about."""
    return built.heard[trail.telling].claim == built.rows.asked.id


def _side(passages: Passages, side: Side, ends: dict[str, Trail]) -> SideFound:
    """One side, its roots in the order of their groups."""
    groups = tuple(_group(number, one) for number, one in enumerate(side.groups, 1))
    ways: defaultdict[Root, list[Trail]] = defaultdict(list)
    for trail in side.trails:
        ways[trail.root].append(trail)
    return SideFound(
        independent=side.independent,
        roots=tuple(
            _root(passages, root, number, ways[root])
            for number, group in enumerate(side.groups, 1)
            for root in group.roots
        ),
        groups=groups,
        unnamed=tuple(
            Unnamed(passages.passage(one), ends[one].end, passages.who(one))
            for one in side.unknown
        ),
        fewest_unknown=side.fewest_unknown,
        most_unknown=len(side.unknown),
    )


def _group(number: int, group: Group) -> GroupFound:
    bonds = tuple(Tied(bond, *pair) for bond, pair in group.bonds)
    return GroupFound(number, tuple(map(root_name, group.roots)), bonds)


def _root(passages: Passages, root: Root, number: int, ways: list[Trail]) -> RootFound:
    """A root with the shortest of its ways, the first of several."""
    shortest = min(ways, key=lambda one: (len(one.path), one.path))
    tellings = len({one.telling for one in ways})
    people = passages.people(root)
    return RootFound(root_name(root), people, number, tellings, passages.path(shortest))


def _beside(built: Built, passages: Passages) -> Iterator[Beside]:
    """The accepted links of what counts whose far end counts on neither side."""
    full = {one for one, found in built.bearings.items() if found.scope is Scope.FULL}
    for link in built.rows.links:
        near, far = str(link.claim) in full, link.evidence in full
        if near != far:
            claim = link.evidence_claim if near else link.claim
            passage = _far_end(built, passages, link, claim)
            yield Beside(link.id, link.claim, link.relation, link.scope, passage)


def _far_end(
    built: Built, passages: Passages, link: LinkRow, claim: int | None
) -> Passage:
    if claim is None:
        return passages.place(link.evidence, None, link.evidence_document, link.url)
    return passages.place(str(claim), claim, built.rows.claims[claim].document)


def _loops(passages: Passages, found: Lineage) -> Iterator[LoopFound]:
    """Each loop with every quote of one of its members by another."""
    quotes: defaultdict[tuple[str, str], list[Quote]] = defaultdict(list)
    for telling in passages.tellings if found.loops else ():
        for quote in _quotes(passages, telling):
            quotes[quote.by, quote.of].append(quote)
    for members in found.loops:
        pairs = product(members, members)
        yield LoopFound(
            members=passages.people(members),
            quotes=tuple(quote for pair in pairs for quote in quotes.get(pair, ())),
        )


def _quotes(passages: Passages, key: str) -> Iterator[Quote]:
    """Who has it from whom in one telling, with the words that say so."""
    telling, rows = passages.tellings[key], passages.rows(key)
    publisher = passages.publisher(telling)
    line = [(step.names, place) for place, step in enumerate(telling.chain)]
    line += [((publisher,), len(line))] if publisher else []
    for (sources, place), (holders, _) in pairwise(one for one in line if one[0]):
        row = rows[place] if place < len(rows) else None
        cue = (words(row.cue) if row else None) or passages.mention(row)
        for holder, source in product(holders, sources):
            if holder != source:
                yield Quote(holder, source, passages.passage(key), cue)


def _flip(built: Built, prop: Prop) -> Flip:
    """A thing by what it is called; a text by its title, or by who gave it out."""
    if prop.part is not Part.DOCUMENT:
        return Flip(prop.part, root_name(prop.key), None)
    (place,) = prop.key
    number = place.partition(".")[0]
    if not number.isdecimal():
        return Flip(prop.part, built.heard[place].url, None)
    publishers = {one.id: one.publisher for one in built.store.documents}
    title = built.rows.titles[int(number)]
    return Flip(prop.part, title or publishers[place], int(number))
