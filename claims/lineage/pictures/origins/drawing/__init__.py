"""From the graph of who has a claim from whom to its picture."""

from claims.lineage.pictures.origins.drawing.whole import draw_origins

__all__ = ["draw_origins"]
