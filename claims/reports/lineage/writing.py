"""Writes who has a claim from whom as a file: a picture, or DOT for Graphviz."""

from collections.abc import Callable, Mapping

from claims.lineage.pictures import Graph, as_dot, draw_origins, trace_origins
from claims.reports.html import as_svg
from claims.reports.lineage.evidence import evidence_of
from claims.reports.lineage.labels import labels_of


def origins_of(key: int) -> Graph:
    """Who has a claim from whom; Claim.DoesNotExist where there is none."""
    found = evidence_of(key)
    labels = labels_of(found.rows, str(key))
    return trace_origins(found.store, found.lineage, labels)


def _as_svg(graph: Graph) -> str:
    return as_svg(draw_origins(graph))


# What `--format` may be, besides those that need no picture.
ORIGIN_WRITERS: Mapping[str, Callable[[Graph], str]] = {"dot": as_dot, "svg": _as_svg}
