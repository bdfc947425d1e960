"""The graph has every telling once, under whom it has its claim from."""

from hypothesis import given, settings

from claims.lineage.pictures import Graph, Label, Labels
from claims.lineage.pictures.origins.graph import LaneKind, NodeKind
from claims.lineage.pictures.origins.tracing.tracer import MOST
from claims.lineage.roots import Store
from claims.vocabulary import HedgeLevel, LinkStatus, Scope
from tests.lineage.pictures.origins.made import arrows, graph_of, graphs, nodes

MANY = settings(max_examples=60, deadline=None)


@MANY
@given(graphs())
def test_every_accepted_telling_is_there_once(made: tuple[Store, Graph]) -> None:
    store, graph = made
    accepted = [o.id for o in store.tellings if o.status is LinkStatus.ACCEPTED]
    kept = [node.key for node in graph.nodes if node.kind is NodeKind.TELLING]
    assert sorted(kept) == sorted(f"telling:{key}" for key in accepted)


@MANY
@given(graphs())
def test_lanes_have_every_node_once_and_each_after_the_one_above(
    made: tuple[Store, Graph],
) -> None:
    graph = made[1]
    order = [key for lane in graph.lanes for key in lane.nodes]
    assert order == [node.key for node in graph.nodes]
    assert len(set(order)) == len(order)
    assert all(
        order.index(node.above) < order.index(node.key)
        for node in graph.nodes
        if node.above
    )


@MANY
@given(graphs())
def test_every_group_that_counts_has_its_lane(made: tuple[Store, Graph]) -> None:
    graph = made[1]
    counted = {LaneKind.AFFIRMING, LaneKind.DENYING}
    lanes = [lane for lane in graph.lanes if lane.kind in counted]
    roots = {one.key for one in graph.nodes if one.kind is NodeKind.ROOT}
    assert all(roots & set(lane.nodes) for lane in lanes)


def test_papers_that_quote_one_general_hang_under_him() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 3"],
        tellings=[{"in": one, "chain": "Gen"} for one in "abc"],
    )
    assert arrows(graph) == ["Gen > A", "Gen > B", "Gen > C"]
    assert [lane.title for lane in graph.lanes] == [
        "One root for the claim: \u2068Gen\u2069"
    ]


def test_the_way_goes_on_through_a_relay_and_another_text() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2"],
        tellings=[{"in": "a", "chain": "Gen < @RIA"}, {"in": "b", "chain": "@A"}],
    )
    assert arrows(graph) == ["A > B", "Gen > RIA", "RIA > A"]


def test_a_cue_stands_on_its_own_arrow() -> None:
    labels = Labels({"1": Label(cues=("quoted as saying", "reported"))})
    graph = graph_of(
        labels, documents=["a A 1"], tellings=[{"in": "a", "chain": "Gen < @RIA"}]
    )
    said = {edge.cue for edge in graph.edges}
    assert said == {"quoted as saying", "reported"}


def test_a_headline_hangs_under_the_body_that_it_repeats() -> None:
    graph = graph_of(
        documents=["a A 1"],
        tellings=[{"in": "a", "chain": "Gen"}, {"in": "a", "repeats": ["1"]}],
    )
    assert nodes(graph)["telling:2"].above == "telling:1"


def test_unnamed_sources_are_apart_and_of_their_own_kind() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2"],
        tellings=[{"in": one, "chain": "?"} for one in "ab"],
    )
    kinds = [node.kind for node in graph.nodes]
    assert kinds.count(NodeKind.UNNAMED) == 2
    assert graph.lanes[0].title == "No root is known, for the claim: 2 tellings"


def test_those_who_may_be_one_person_are_bracketed() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 1"],
        tellings=[{"in": one, "chain": "?"} for one in "abc"],
        perhaps_same=[["1", "2"]],
    )
    assert [one.nodes for one in graph.brackets] == [("unnamed:1", "unnamed:2")]
    assert graph.lanes[0].title.endswith("3 tellings, perhaps of 2")


def test_copies_are_bracketed_as_one_text() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 2"],
        tellings=[{"in": one, "chain": "Gen"} for one in "abc"],
        copies=[["c", "a"]],
    )
    brackets = [(one.title, one.nodes) for one in graph.brackets]
    assert brackets == [("one text", ("telling:1", "telling:3"))]


def test_roots_of_one_owner_share_a_lane_that_says_why() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2"],
        tellings=[{"in": one, "saw_it": True} for one in "ab"],
        owners=[["A", "Crown"], ["B", "Crown"]],
    )
    lane = graph.lanes[0]
    assert len(graph.lanes) == 1
    assert lane.title.startswith("At most one root for the claim")
    assert lane.bonds[0] == "\u2068A\u2069 belongs to \u2068Crown\u2069"


def test_an_outlet_that_is_not_here_is_of_its_own_kind() -> None:
    graph = graph_of(documents=["b B 2"], tellings=[{"in": "b", "chain": "@A"}])
    assert graph.nodes[0].kind is NodeKind.UPSTREAM


def test_a_loop_is_marked_on_its_arrow_and_its_members() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 3"],
        tellings=[
            {"in": "a", "chain": "@B"},
            {"in": "b", "chain": "@A"},
            {"in": "c", "chain": "Gen"},
        ],
    )
    closing = [edge for edge in graph.edges if edge.loop]
    assert [(one.start, one.loop) for one in closing] == [("telling:2", 1)]
    assert [node.name for node in graph.nodes if node.loops] == ["B", "A", "B"]
    assert graph.loops == ("\u2068A\u2069, \u2068B\u2069",)


def test_those_who_quote_each_other_at_once_have_no_root() -> None:
    graph = graph_of(
        documents=["a A ?", "b B ?"],
        tellings=[{"in": "a", "chain": "@B"}, {"in": "b", "chain": "@A"}],
    )
    assert [lane.kind for lane in graph.lanes] == [LaneKind.CIRCULAR]
    assert [edge.loop for edge in graph.edges] == [0, 1]


def test_a_telling_of_less_stands_beside() -> None:
    graph = graph_of(
        documents=["a A 1"], tellings=[{"in": "a", "chain": "Gen", "scope": "weaker"}]
    )
    assert graph.lanes[0].kind is LaneKind.BESIDE
    assert nodes(graph)["telling:1"].scope is Scope.WEAKER


def test_what_was_corrected_counts_for_nobody() -> None:
    graph = graph_of(
        documents=["a A 1", "b A 2 corrects a"],
        tellings=[{"in": "a", "chain": "Gen"}, {"in": "b", "chain": "Mayor"}],
    )
    assert [lane.kind for lane in graph.lanes] == [LaneKind.AFFIRMING, LaneKind.FALLEN]


def test_who_denies_stands_in_a_lane_against() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2"],
        tellings=[
            {"in": "a", "chain": "Gen"},
            {"in": "b", "chain": "Mayor", "denies": True},
        ],
    )
    assert [node.denies for node in graph.nodes] == [False, False, False, True]
    assert graph.summary == (
        "At most 1 independent root for the claim, at most 1 against it."
    )


def test_a_telling_that_several_outlets_lead_to_has_an_arrow_from_each() -> None:
    graph = graph_of(
        documents=["a A 1", "c C 2"],
        tellings=[{"in": "a", "chain": "Gen"}, {"in": "c", "chain": "@A+B"}],
    )
    assert len([one for one in graph.edges if one.end == "telling:2"]) == 2


def test_a_document_without_a_publisher_is_called_by_its_title() -> None:
    labels = Labels({"1": Label(title="A leaflet", level=HedgeLevel.POSSIBLE)})
    graph = graph_of(labels, documents=["a ? 1"], tellings=[{"in": "a"}])
    assert [node.name for node in graph.nodes] == ["A leaflet"]


def test_a_crowd_is_cut_and_counted() -> None:
    count = MOST + 7
    graph = graph_of(
        documents=[f"d{at:03} P{at} {at}" for at in range(count)],
        tellings=[{"in": f"d{at:03}", "chain": "Gen"} for at in range(count)],
    )
    told = [node for node in graph.nodes if node.kind is NodeKind.TELLING]
    assert (len(told), graph.omitted) == (MOST, 7)
