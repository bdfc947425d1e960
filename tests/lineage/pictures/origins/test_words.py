"""The words of a graph say all that its picture shows."""

from hypothesis import given, settings

from claims.lineage.pictures import Graph, Label, Labels, draw_origins, told
from claims.lineage.roots import Store
from claims.vocabulary import HedgeLevel
from tests.lineage.pictures.laws import texts
from tests.lineage.pictures.origins.made import graph_of, graphs

ISOLATES = str.maketrans("", "", "\u2068\u2069")


@settings(max_examples=60, deadline=None)
@given(graphs())
def test_all_words_of_the_picture_are_in_its_text(made: tuple[Store, Graph]) -> None:
    drawn = draw_origins(made[1])
    said = told(drawn).translate(ISOLATES).lower()
    shown = [text.whole or text.words for text in texts(drawn)]
    parts = [
        part
        for words in shown
        for part in words.translate(ISOLATES).lower().split(" · ")
    ]
    assert [part for part in parts if part.split(" / ")[0] not in said] == []


def test_a_telling_is_told_from_end_to_end() -> None:
    labels = Labels(
        {
            "1": Label(
                "Missiles", HedgeLevel.LIKELY, hedge="Probably", cues=("quoted", "said")
            )
        },
        {"RIA": "РИА"},
        {"Gen": "former head"},
    )
    graph = graph_of(
        labels, documents=["a A 1"], tellings=[{"in": "a", "chain": "Gen < @RIA"}]
    )
    assert draw_origins(graph).words.translate(ISOLATES) == (
        "At most 1 independent root for the claim, "
        "none against it. "
        "One root for the claim: Gen. "
        "A (2025-01-02, Missiles) has it from РИА (passes it on) “said”, "
        "who has it from Gen (former head, root) “quoted”; likely “Probably”."
    )


def test_loops_copies_and_denials_are_told() -> None:
    graph = graph_of(
        documents=["a A 1", "b B 2", "c C 3"],
        tellings=[
            {"in": "a", "chain": "@B", "denies": True},
            {"in": "b", "chain": "@A", "denies": True},
            {"in": "c", "chain": "@B", "scope": "weaker"},
        ],
        copies=[["b", "c"]],
    )
    words = draw_origins(graph).words.translate(ISOLATES)
    assert "Loop 1, circular reporting: A, B." in words
    assert "denies it, asserted, in loop 1" in words
    assert "asserted, weaker" in words
