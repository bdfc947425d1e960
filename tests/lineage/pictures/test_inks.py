"""Every ink is in the style sheets, and every level has a pen of its own kind."""

import re
from pathlib import Path

import pytest

from claims.lineage.pictures.inks import PENS, PRINTED, Ink
from claims.vocabulary import HedgeLevel

STATIC = Path(__file__).parents[3] / "claims" / "static" / "claims"
SHEET = (STATIC / "pictures.css").read_text(encoding="utf-8")
LIGHT = (STATIC / "look.css").read_text(encoding="utf-8").split("}")[0]


@pytest.mark.parametrize("ink", Ink)
def test_an_ink_is_known_to_the_sheet_as_line_and_as_ground(ink: Ink) -> None:
    assert f".fill-{ink} {{ fill: var(--{ink}); }}" in SHEET
    assert f".stroke-{ink} {{ stroke: var(--{ink}); }}" in SHEET


def test_what_is_printed_without_a_sheet_is_the_light_theme() -> None:
    theme = dict(re.findall(r"--([\w]+): (#\w+)", LIGHT))
    assert {ink.value: colour for ink, colour in PRINTED.items()} == theme


def test_levels_of_another_ink_are_of_another_line() -> None:
    kinds = {(pen.width, pen.dash) for pen in PENS.values()}
    assert len(kinds) == len({pen.ink for pen in PENS.values()})
    assert set(PENS) == set(HedgeLevel)
