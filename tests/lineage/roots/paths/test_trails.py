"""The full way from a telling to where its quoting ends."""

import pytest

from claims.lineage.roots import End, Store, Trail, lineage
from tests.lineage.roots.written import store_of


def ways(store: Store, telling: str) -> list[Trail]:
    """The trails of one telling."""
    return [trail for trail in lineage(store).trails if trail.telling == telling]


def told(*tellings: str, documents: tuple[str, ...] = ("a A 1", "b B 2")) -> Store:
    """A store of tellings, each "document: chain"."""
    parts = (telling.split(": ") for telling in tellings)
    written = [{"in": document, "chain": chain} for document, chain in parts]
    return store_of({"documents": documents, "tellings": written})


def test_a_trail_has_each_telling_and_each_source_on_the_way() -> None:
    (way,) = ways(told("a: Ivashov < @RIA", "b: @A"), "2")
    assert way.path == ("2", "1")
    assert way.through == ("RIA", "A", "B")
    assert (way.end, way.root) == (End.NAMED, ("Ivashov",))


@pytest.mark.parametrize(
    ("tellings", "end"),
    [
        (("a: ?",), End.UNNAMED),
        (("a: ",), End.UNSTATED),
        (("a: @Morning Star",), End.UPSTREAM_UNKNOWN),
        (("a: @B", "b: @A"), End.UPSTREAM_UNKNOWN),
    ],
)
def test_a_trail_says_how_it_ends(tellings: tuple[str, ...], end: End) -> None:
    (way,) = ways(told(*tellings), "1")
    assert (way.end, way.root) == (end, ())


def test_a_trail_that_comes_back_to_itself_ends_there() -> None:
    store = told("a: @B", "b: @A", documents=("a A 1", "b B 1"))
    (way,) = ways(store, "1")
    assert (way.path, way.end) == (("1", "2"), End.CAME_BACK)


def test_a_trail_into_a_corrected_text_is_withdrawn() -> None:
    documents = ("a A 1", "b B 2", "c A 3 corrects a")
    (way,) = ways(told("a: Falk", "b: @A", documents=documents), "2")
    assert way.end is End.WITHDRAWN


def test_a_joint_statement_is_one_end() -> None:
    (way,) = ways(told("a: Kell+Brod"), "1")
    assert way.root == ("Brod", "Kell")


def test_a_trail_of_many_outlets_is_followed_to_its_end() -> None:
    documents = tuple(f"d{n} P{n} {n}" for n in range(99))
    chain = ("d0: Falk", *(f"d{n}: @P{n - 1}" for n in range(1, 99)))
    (way,) = ways(told(*chain, documents=documents), "99")
    assert (len(way.path), way.root) == (99, ("Falk",))
