"""Pictures of where a claim comes from, as shapes that a page draws."""

from claims.lineage.band import BandPicture, draw_band
from claims.lineage.chain import Box, ChainPicture, Link, Node, draw_chain
from claims.lineage.segments import Mark, MarkKind, Segment, segments

__all__ = [
    "BandPicture",
    "Box",
    "ChainPicture",
    "Link",
    "Mark",
    "MarkKind",
    "Node",
    "Segment",
    "draw_band",
    "draw_chain",
    "segments",
]
