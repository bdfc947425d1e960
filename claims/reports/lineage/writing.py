"""Writes who has a claim from whom as a file: a picture, or DOT for Graphviz."""

from collections.abc import Callable, Collection, Mapping

from claims.lineage.pictures import Graph, as_dot, draw_origins, trace_origins
from claims.reports.html import as_svg
from claims.reports.lineage.evidence import evidence_of
from claims.reports.lineage.labels import labels_of


def origins_of(key: int, hidden: Collection[int] = frozenset()) -> Graph:
    """Who has a claim from whom; Claim.DoesNotExist where there is none."""
    found = evidence_of(key, hidden)
    return trace_origins(found.store, found.lineage, labels_of(found))


def _as_svg(graph: Graph) -> str:
    return as_svg(draw_origins(graph))


# The forms of `manage.py lineage` that are made of the picture.
ORIGIN_WRITERS: Mapping[str, Callable[[Graph], str]] = {"dot": as_dot, "svg": _as_svg}
