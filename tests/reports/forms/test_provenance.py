"""The graph of a report leads nowhere that is not there, and round to nothing."""

from graphlib import TopologicalSorter

from prov.model import ProvDerivation, ProvDocument, ProvElement, ProvRelation

from claims.reports.forms.data.provenance import provenance
from tests.reports.seed import EDITION

GRAPH: ProvDocument = provenance(EDITION)


def test_every_relation_leads_to_what_is_there() -> None:
    there = {one.identifier for one in GRAPH.get_records(ProvElement)}
    named = {
        value
        for relation in GRAPH.get_records(ProvRelation)
        for value in relation.args
        if value is not None and hasattr(value, "localpart")
    }
    assert named <= there


def test_nothing_is_derived_from_itself() -> None:
    graph: dict[object, set[object]] = {}
    for one in GRAPH.get_records(ProvDerivation):
        graph.setdefault(one.args[0], set()).add(one.args[1])
    assert list(TopologicalSorter(graph).static_order())


def test_quotations_and_revisions_are_told_by_qualified_names() -> None:
    written = GRAPH.get_provn()
    assert "prov:type='prov:Quotation'" in written
    assert "prov:type='prov:Revision'" in written
    assert "wasInvalidatedBy(edition/1" in written
