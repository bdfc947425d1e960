"""The scene on which lineages are shown."""

import pytest

from tests.reports.lineage.scene import Scene, make_scene


@pytest.fixture
def scene(db: None) -> Scene:
    """A claim and what others make of it, joined by nothing yet."""
    return make_scene()
