"""Groups say which roots count as one, and why."""

import pytest

from claims.lineage.roots import Bond, lineage
from tests.lineage.roots.written import store_of

TWO = ("a A 1", "b B 1")


@pytest.mark.parametrize(
    ("written", "bonds"),
    [
        (
            {"tellings": [{"in": "a", "chain": "Kell"}, {"in": "b", "chain": "Brod"}],
             "speaks_for": [["Kell", "Ministry"], ["Brod", "Ministry"]]},
            {(Bond.BODY, ("Kell", "Ministry")), (Bond.BODY, ("Brod", "Ministry"))},
        ),
        (
            {"tellings": [{"in": "a", "saw_it": True}, {"in": "b", "saw_it": True}],
             "owners": [["A", "Crown"], ["B", "Crown"]]},
            {(Bond.OWNER, ("A", "Crown")), (Bond.OWNER, ("B", "Crown"))},
        ),
        (
            {"tellings": [{"in": "a", "saw_it": True}, {"in": "b", "saw_it": True}],
             "copies": [["b", "a"]]},
            {(Bond.COPY, ("A", "B"))},
        ),
        (
            {"tellings": [{"in": "a", "chain": "Kell+Brod"},
                          {"in": "b", "chain": "Kell"}]},
            {(Bond.PERSON, ("Brod", "Kell"))},
        ),
    ],
    ids=["body", "owner", "copy", "person"],
)  # fmt: skip
def test_a_group_tells_what_bonds_it(
    written: dict[str, object], bonds: set[object]
) -> None:
    store = store_of({"documents": TWO, **written})
    (group,) = lineage(store).balance.affirming.groups
    assert set(group.bonds) == bonds


def test_a_root_alone_needs_no_bond() -> None:
    store = store_of(
        {
            "documents": ["a A 1"],
            "tellings": [{"in": "a", "chain": "Kell"}],
            "speaks_for": [["Kell", "Ministry"]],
        }
    )
    (group,) = lineage(store).balance.affirming.groups
    assert (group.roots, group.bonds) == ((("Kell",),), ())


def test_what_is_not_of_full_scope_stands_beside() -> None:
    store = store_of(
        {
            "documents": TWO,
            "tellings": [
                {"in": "a", "chain": "Kell"},
                {"in": "b", "chain": "Brod", "scope": "weaker"},
            ],
        }
    )
    assert lineage(store).beside == ("2",)
