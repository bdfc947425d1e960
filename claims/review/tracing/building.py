"""Builds, from the rows that bear on a claim, the store in which roots are sought."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import product

from claims.lineage.matching import copies
from claims.lineage.reach import Bearing, Tie, bearing_on
from claims.lineage.roots import Document, Pair, Store, Telling
from claims.review.tracing.naming import Names
from claims.review.tracing.rows import AppearanceRow, Dated, LinkRow, Rows
from claims.review.tracing.voices import Voice, Voices
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


def build(rows: Rows) -> Built:
    """The store of a claim: the tellings of all that accepted links join to it."""
    names = Names(rows.sources)
    places = {key: _places(key, rows, names) for key in rows.titles}
    bearings = bearing_on(str(rows.asked.id), _ties(rows))
    found = _Tellings(rows, names, places).of(bearings)
    day = _day(rows)
    shown = [place for several in places.values() for place in several]
    shown += [one for one in _outside(rows) if one.id in bearings]
    store = Store(
        documents=tuple(shown),
        tellings=tuple(telling for telling, _ in found),
        owners=_named(rows.sources.owners, names, day),
        speaks_for=_named(rows.sources.speaks_for, names, day),
        copies=_copies(rows, places),
        perhaps_same=_perhaps(rows, found),
    )
    heard = {telling.id: one for telling, one in found}
    return Built(rows, names, day, store, heard, bearings)


def evidence_of(link: LinkRow) -> str:
    """What the evidence of a link is known by among all that bears on a claim."""
    if link.evidence_claim is not None:
        return str(link.evidence_claim)
    if link.evidence_document is not None:
        return f"document-{link.evidence_document}"
    return f"snapshot-{link.evidence_snapshot}"


def _ties(rows: Rows) -> Iterator[Tie]:
    for link in rows.links:
        yield Tie(str(link.claim), evidence_of(link), link.relation, link.scope)
    for first, second in rows.same_claims:
        yield Tie(str(first), str(second), Relation.REPEATS, Scope.FULL)


_Places = dict[int, tuple[Document, ...]]
_Found = list[tuple[Telling, Heard]]


class _Tellings:
    """Makes the tellings of what bears on a claim, each voice of a place once."""

    def __init__(self, rows: Rows, names: Names, places: _Places) -> None:
        self._rows = rows
        self._places = places
        self._voices = Voices(rows, names)
        self._evidence = {evidence_of(link): link for link in rows.links}

    def of(self, bearings: dict[str, Bearing]) -> _Found:
        """The tellings with where each comes from: the asked claim's first."""
        asked = str(self._rows.asked.id)
        order = sorted(bearings, key=lambda one: (one != asked, *_worth(bearings, one)))
        kept: dict[object, tuple[Telling, Heard]] = {}
        for node in order:
            for telling, heard in self._told(node, bearings[node]):
                voice = (telling.document, telling.chain, telling.polarity)
                more = (telling.saw_it, heard.voice.unnamed, heard.voice.headline)
                kept.setdefault((voice, more), (telling, heard))
        return list(self._with_repeats(kept.values()))

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


def _places(key: int, rows: Rows, names: Names) -> tuple[Document, ...]:
    """A document once for each of its publishers, the first one first."""
    first: dict[str, AppearanceRow] = {}
    for one in sorted(rows.appearances.get(key, ()), key=_age):
        name = names.name(one.publisher) if one.publisher is not None else ""
        first.setdefault(name, one)
    known = {name: one for name, one in first.items() if name} or first
    corrects = str(rows.corrects[key]) if key in rows.corrects else ""
    made = [
        Document(
            f"{key}.{one.id}" if place else str(key), name, one.published, corrects
        )
        for place, (name, one) in enumerate(known.items())
    ]
    return tuple(made) or (Document(str(key), supersedes=corrects),)


def _age(one: AppearanceRow) -> tuple[float, int]:
    return (one.published.timestamp() if one.published else float("inf"), one.id)


def _outside(rows: Rows) -> Iterator[Document]:
    """The pages outside that were taken as evidence."""
    snapshots = {evidence_of(one) for one in rows.links if one.evidence_snapshot}
    yield from (Document(one) for one in sorted(snapshots))


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


def _copies(rows: Rows, places: _Places) -> tuple[Pair, ...]:
    """The places where one text stands, and the texts that are nearly one."""
    texts = {str(key): rows.texts[key] for key in rows.voiced if key in rows.texts}
    same = [
        (several[0].id, other.id)
        for several in places.values()
        for other in several[1:]
    ]
    return (*same, *copies(texts))


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
