"""Where claims come from: roots, drift and pictures of both; marks in a text."""

from claims.lineage.segments import Mark, MarkKind, Segment, segments

__all__ = ["Mark", "MarkKind", "Segment", "segments"]
