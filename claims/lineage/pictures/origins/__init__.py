"""Who quoted whom, and which roots count as one: as a picture, in words, as DOT."""

from claims.lineage.pictures.origins.dot import as_dot
from claims.lineage.pictures.origins.drawing import draw_origins
from claims.lineage.pictures.origins.graph import Graph
from claims.lineage.pictures.origins.labels import Label, Labels
from claims.lineage.pictures.origins.tracing import trace_origins

__all__ = ["Graph", "Label", "Labels", "as_dot", "draw_origins", "trace_origins"]
