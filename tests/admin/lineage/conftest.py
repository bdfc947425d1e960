"""The scene on which lineages are shown."""

from tests.reports.lineage.conftest import scene

__all__ = ["scene"]
