"""Builds, from the rows that bear on a claim, the store in which roots are sought."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import product

from claims.lineage.reach import Bearing, Tie, bearing_on
from claims.lineage.roots import Document, Pair, Store, Telling
from claims.review.tracing.gathering.rows import Dated, Rows
from claims.review.tracing.making.naming import Names
from claims.review.tracing.making.places import Places, copied, outside, places_of
from claims.review.tracing.making.scopes import scope_back
from claims.review.tracing.making.voices import Voice, Voices
from claims.vocabulary import Polarity, Relation, Scope

_BEST_FIRST = (Scope.FULL, Scope.PARTIAL, Scope.WEAKER, Scope.DIFFERENT)


@dataclass(frozen=True, slots=True)
class Heard:
    """Where a telling comes from: a claim, a whole document, or a snapshot's URL."""

    voice: Voice
    claim: int | None = None
    document: int | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class Built:
    """A store with what its names and ids stand for.

    `heard` is by the ids of tellings, `bearings` by what bears on the claim.
    """

    rows: Rows
    names: Names
    day: date | None
    store: Store
    heard: dict[str, Heard]
    bearings: dict[str, Bearing]


def build(rows: Rows, hidden: Collection[int] = frozenset()) -> Built:
    """The store of a claim: the tellings of all that accepted links join to it."""
    names = Names(rows.sources, _publishers(rows), hidden)
    places = {key: places_of(key, rows, names) for key in rows.titles}
    bearings = bearing_on(str(rows.asked.id), _ties(rows))
    found = _Tellings(rows, names, places).of(bearings)
    day = _day(rows)
    shown = [place for several in places.values() for place in several]
    shown += [one for one in outside(rows) if one.id in bearings]
    store = Store(
        documents=tuple(shown),
        tellings=tuple(telling for telling, _ in found),
        owners=_named(rows.sources.owners, names, day),
        speaks_for=_named(rows.sources.speaks_for, names, day),
        copies=copied(rows, places),
        perhaps_same=_perhaps(rows, found),
    )
    heard = {telling.id: one for telling, one in found}
    return Built(rows, names, day, store, heard, bearings)


def _publishers(rows: Rows) -> set[int]:
    seen = (one.publisher for places in rows.appearances.values() for one in places)
    return {source for source in seen if source is not None}


def _ties(rows: Rows) -> Iterator[Tie]:
    for link in rows.links:
        ends = (str(link.claim), link.evidence)
        yield Tie(*ends, link.relation, link.scope, scope_back(link, rows.claims))
    for first, second in rows.same_claims:
        yield Tie(str(first), str(second), Relation.REPEATS, Scope.FULL, Scope.FULL)


_Found = list[tuple[Telling, Heard]]


class _Tellings:
    """Makes the tellings of what bears on a claim, each voice of a place once."""

    def __init__(self, rows: Rows, names: Names, places: Places) -> None:
        self._rows = rows
        self._places = places
        self._voices = Voices(rows, names)
        self._evidence = {link.evidence: link for link in rows.links}

    def of(self, bearings: dict[str, Bearing]) -> _Found:
        """The tellings with where each comes from: the asked claim's first."""
        asked = str(self._rows.asked.id)
        told = [one for one in bearings if one == asked or not self._retracts(one)]
        order = sorted(told, key=lambda one: (one != asked, *_worth(bearings, one)))
        kept: dict[object, tuple[Telling, Heard]] = {}
        for node in order:
            for telling, heard in self._told(node, bearings[node]):
                voice = (telling.document, telling.chain, telling.polarity)
                more = (telling.saw_it, heard.voice.unnamed, heard.voice.headline)
                kept.setdefault((voice, more), (telling, heard))
        return list(self._with_repeats(kept.values()))

    def _retracts(self, node: str) -> bool:
        """Whether a claim only says what its document takes back, and tells nothing."""
        return node.isdecimal() and int(node) in self._rows.retracting

    def _told(self, node: str, bearing: Bearing) -> Iterator[tuple[Telling, Heard]]:
        """The tellings of a claim or another piece of evidence, one a place."""
        link = self._evidence.get(node)
        if node.isdecimal():
            claim = self._rows.claims[int(node)]
            for place in self._places[claim.document]:
                voice = self._voices.of_claim(claim, place.publisher)
                heard = Heard(voice, claim.id, claim.document)
                yield _telling(_in_place(node, place), place, bearing, heard)
        elif link and link.evidence_document is not None:
            for place in self._places[link.evidence_document]:
                document = link.evidence_document
                voice = self._voices.of_document(document, place.publisher)
                heard = Heard(voice, document=document)
                yield _telling(_in_place(node, place), place, bearing, heard)
        elif link:
            heard = Heard(Voice(), url=link.url)
            yield _telling(node, Document(node), bearing, heard)

    def _with_repeats(
        self, found: Iterable[tuple[Telling, Heard]]
    ) -> Iterator[tuple[Telling, Heard]]:
        """What a document says itself takes the roots of whom its text names.

        Where it names nobody, the trail goes on in the outlets that it has it from.
        """
        every = list(found)
        named: defaultdict[tuple[str, Polarity], list[str]] = defaultdict(list)
        for telling, heard in every:
            if (telling.chain and not heard.voice.headline) or telling.saw_it:
                named[telling.document, telling.polarity].append(telling.id)
        for telling, heard in every:
            repeated = tuple(named[telling.document, telling.polarity])
            if telling.id in repeated:
                yield telling, heard
            elif repeated or telling.chain or heard.document is None:
                yield replace(telling, repeats=repeated), heard
            else:
                publisher = self._publisher(telling, heard.document)
                chain = self._voices.behind(heard.document, publisher)
                yield replace(telling, chain=chain), heard

    def _publisher(self, telling: Telling, document: int) -> str:
        places = self._places[document]
        return next(one.publisher for one in places if one.id == telling.document)


def _telling(
    key: str, place: Document, bearing: Bearing, heard: Heard
) -> tuple[Telling, Heard]:
    told = Telling(
        id=key,
        document=place.id,
        chain=heard.voice.chain,
        polarity=bearing.polarity,
        scope=bearing.scope,
        saw_it=heard.voice.saw_it,
    )
    return told, heard


def _worth(bearings: dict[str, Bearing], node: str) -> tuple[int, int, str]:
    """Those that say most come first, then those that came first."""
    return (_BEST_FIRST.index(bearings[node].scope), len(node), node)


def _in_place(node: str, place: Document) -> str:
    """The id of a telling: that of its claim, and of the copy in which it stands."""
    return node + "".join(place.id.partition(".")[1:])


def _day(rows: Rows) -> date | None:
    """The day on which the claim was made, as far as one knows."""
    seen = rows.appearances.get(rows.asked.document, ())
    dated: list[datetime] = [one.published for one in seen if one.published]
    moment = rows.asked.said_at or min(dated, default=None)
    return moment.date() if moment else None


def _named(
    relation: Iterable[Dated], names: Names, day: date | None
) -> tuple[Pair, ...]:
    """The pairs of names that a relation joined on a day."""
    pairs = {
        (names.name(one.low), names.name(one.high))
        for one in relation
        if one.holds(day)
    }
    return tuple(
        sorted((low, high) for low, high in pairs if low != high and all((low, high)))
    )


def _perhaps(rows: Rows, found: _Found) -> tuple[Pair, ...]:
    """The tellings whose unnamed sources may be one person."""
    told: defaultdict[int, list[str]] = defaultdict(list)
    for telling, heard in found:
        if heard.voice.unnamed is not None:
            told[heard.voice.unnamed].append(telling.id)
    return tuple(
        pair
        for first, second in rows.sources.perhaps_same
        for pair in product(told[first], told[second])
    )
