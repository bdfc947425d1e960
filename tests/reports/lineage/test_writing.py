"""The origins of a claim are written as a file of their own."""

from xml.etree import ElementTree as ET

import pytest

from claims.models import Claim
from claims.reports.lineage import ORIGIN_WRITERS, origins_of
from tests.reports.lineage.scene import Scene, join


def written(scene: Scene, form: str) -> str:
    """The file of the claim, which a Persian paper confirms."""
    join(scene.claim, scene.persian, "confirms")
    return ORIGIN_WRITERS[form](origins_of(scene.claim.pk))


def test_a_picture_is_svg_with_everybody_in_it(scene: Scene) -> None:
    root = ET.fromstring(written(scene, "svg"))  # noqa: S314  our own
    names = {one.text for one in root.iter("{http://www.w3.org/2000/svg}text")}
    assert {"Leonid Ivashov", "RIA", "حسین دهقان"} <= names


def test_dot_has_an_arrow_a_step(scene: Scene) -> None:
    assert written(scene, "dot").count(" -> ") == 3


def test_an_unknown_claim_has_no_origins(db: None) -> None:
    with pytest.raises(Claim.DoesNotExist):
        origins_of(99)
