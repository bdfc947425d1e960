"""The picture of a graph can be read: nothing meets, nothing is cut, all is there."""

import pytest
from hypothesis import given, settings

from claims.lineage.pictures import Graph, Label, Labels, draw_origins
from claims.lineage.pictures.origins.drawing.grid import lay_out
from claims.lineage.roots import Store
from claims.vocabulary import HedgeLevel, Polarity
from tests.lineage.pictures.laws import faults, texts
from tests.lineage.pictures.origins.made import graph_of, graphs

MANY = settings(max_examples=60, deadline=None)


@MANY
@given(graphs())
def test_no_words_leave_their_box_or_run_into_another(
    made: tuple[Store, Graph],
) -> None:
    assert faults(draw_origins(made[1])) == []


@MANY
@given(graphs())
def test_every_node_has_a_cell_of_its_own(made: tuple[Store, Graph]) -> None:
    cells = lay_out(made[1]).cells
    assert len(set(cells.values())) == len(cells) == len(made[1].nodes)


@MANY
@given(graphs())
def test_every_node_and_every_arrow_is_drawn(made: tuple[Store, Graph]) -> None:
    graph = made[1]
    kinds = [part.kind.split()[0] for part in draw_origins(graph).parts]
    counted = (kinds.count("node"), kinds.count("edge"), kinds.count("lane"))
    assert counted == (len(graph.nodes), len(graph.edges), len(graph.lanes))


@MANY
@given(graphs())
def test_the_same_graph_is_drawn_the_same(made: tuple[Store, Graph]) -> None:
    assert draw_origins(made[1]) == draw_origins(made[1])


def many(count: int) -> Graph:
    """Outlets that quote each other in a tree, three an outlet."""
    labels = {
        str(at + 1): Label(level=list(HedgeLevel)[at % 10], cues=("said",))
        for at in range(count)
    }
    return graph_of(
        Labels(labels),
        documents=[f"d{at} Outlet{at} {at}" for at in range(count)],
        tellings=[
            {"in": f"d{at}", "chain": f"@Outlet{at // 3}" if at else "General"}
            for at in range(count)
        ],
    )


def test_thirty_tellings_can_be_read() -> None:
    drawn = draw_origins(many(30))
    assert faults(drawn) == []
    assert drawn.width < 1700
    assert min(text.size for text in texts(drawn)) >= 10


def test_each_level_is_told_in_a_word_and_by_its_line() -> None:
    drawn = draw_origins(many(10))
    words = {text.words for text in texts(drawn)}
    assert {level.value.replace("_", " ") for level in HedgeLevel} <= words


@pytest.mark.parametrize("polarity", Polarity)
def test_a_denial_bears_a_word(polarity: Polarity) -> None:
    denies = polarity is Polarity.NEGATED
    told = {"in": "a", "chain": "Gen", "denies": denies}
    drawn = draw_origins(graph_of(documents=["a A 1"], tellings=[told]))
    assert ("denies" in {text.words for text in texts(drawn)}) is denies


def test_the_end_of_a_trail_is_known_by_its_shape() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 3"],
        tellings=[
            {"in": "a", "chain": "Gen"},
            {"in": "b", "chain": "?"},
            {"in": "c", "chain": "@Far"},
        ],
    )
    ends = [part for part in draw_origins(graph).parts if part.kind.startswith("node")]
    outlines = {
        part.kind: (len(part.lines[0].path.split()), part.lines[0].pen) for part in ends
    }
    assert len(set(outlines.values())) == len(outlines) == 4


def test_what_is_not_drawn_is_counted_below() -> None:
    drawn = draw_origins(many(63))
    assert "3 more are not drawn" in {text.words for text in texts(drawn)}
    assert "3 more are not drawn." in drawn.words


def test_a_store_without_tellings_has_a_picture() -> None:
    drawn = draw_origins(graph_of(documents=[], tellings=[]))
    assert faults(drawn) == []
    assert "No independent root for the claim" in drawn.words
