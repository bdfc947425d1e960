"""Pictures of where a claim comes from and how sure it sounds, as shapes for a page."""

from claims.lineage.pictures.band import band_words, draw_band
from claims.lineage.pictures.chain import Link, chain_words, draw_chain
from claims.lineage.pictures.ladder import Stage, draw_ladder
from claims.lineage.pictures.origins import (
    Graph,
    Label,
    Labels,
    as_dot,
    draw_origins,
    trace_origins,
)
from claims.lineage.pictures.shapes import Picture, told
from claims.lineage.pictures.timeline import BEARINGS, Bearing, Moment, draw_timeline

__all__ = [
    "BEARINGS",
    "Bearing",
    "Graph",
    "Label",
    "Labels",
    "Link",
    "Moment",
    "Picture",
    "Stage",
    "as_dot",
    "band_words",
    "chain_words",
    "draw_band",
    "draw_chain",
    "draw_ladder",
    "draw_origins",
    "draw_timeline",
    "told",
    "trace_origins",
]
