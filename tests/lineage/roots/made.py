"""Stores at random: few names, so that they meet; few days, so that they clash."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from claims.lineage.roots import Document, Pair, Step, Store, Telling
from claims.vocabulary import LinkStatus, Polarity, Scope

START = datetime(2025, 1, 1, tzinfo=UTC)
OUTLETS = ("Alpha", "Beta", "Gamma", "Delta")
PEOPLE = ("Falk", "Kell", "Lind", "Ministry")
OWNERS = ("Crown", "Vale")


def day(number: int) -> datetime:
    """A moment of a day."""
    return START + timedelta(days=number)


def steps() -> st.SearchStrategy[Step]:
    """An outlet, a person, two people with one voice, or nobody named."""
    people = st.sets(st.sampled_from(PEOPLE), min_size=0, max_size=2)
    outlets = st.sampled_from(OUTLETS).map(lambda name: Step((name,), outlet=True))
    return people.map(lambda names: Step(tuple(sorted(names)))) | outlets


@st.composite
def stores(draw: st.DrawFn) -> Store:
    """A store of up to six documents and eight tellings."""
    count = draw(st.integers(1, 6))
    documents = tuple(draw(_document(place)) for place in range(count))
    size = draw(st.integers(1, 8))
    tellings = tuple(draw(_telling(place, count)) for place in range(size))
    return Store(
        documents=documents,
        tellings=tellings,
        owners=draw(_pairs((*OUTLETS, *OWNERS), OWNERS)),
        speaks_for=draw(_pairs(PEOPLE, ("Ministry",))),
        same_source=draw(_pairs(PEOPLE, PEOPLE, most=1)),
        copies=draw(_pairs([one.id for one in documents], ["d0", "d1"], most=1)),
    )


@st.composite
def _document(draw: st.DrawFn, place: int) -> Document:
    return Document(
        id=f"d{place}",
        publisher=draw(st.sampled_from(OUTLETS)),
        published=draw(st.integers(0, 4).map(day) | st.none()),
        supersedes=f"d{place - 1}" if place and draw(st.integers(0, 9)) == 0 else "",
    )


@st.composite
def _telling(draw: st.DrawFn, place: int, documents: int) -> Telling:
    chain = draw(st.lists(steps(), max_size=2))
    return Telling(
        id=f"t{place}",
        document=f"d{draw(st.integers(0, documents - 1))}",
        chain=tuple(chain),
        polarity=draw(st.sampled_from(Polarity)),
        scope=draw(st.sampled_from([Scope.FULL, Scope.FULL, Scope.WEAKER])),
        status=draw(st.sampled_from([LinkStatus.ACCEPTED] * 3 + [LinkStatus.REJECTED])),
        saw_it=draw(st.booleans()) if not chain else False,
    )


@st.composite
def _pairs(
    draw: st.DrawFn,
    lows: tuple[str, ...] | list[str],
    highs: tuple[str, ...] | list[str],
    most: int = 2,
) -> tuple[Pair, ...]:
    pair = st.tuples(st.sampled_from(lows), st.sampled_from(highs))
    found = draw(st.lists(pair, max_size=most))
    return tuple((low, high) for low, high in found if low != high)
