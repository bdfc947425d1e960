"""Which claims may confirm, repeat, contradict, qualify or supersede which."""

from claims.lineage.suggesting.telling import JUDGING, Said, Told, points, tells

__all__ = ["JUDGING", "Said", "Told", "points", "tells"]
