"""The colours of the look can be read on each of its grounds, light and dark."""

import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

LOOK = Path(str(finders.find("claims/look.css"))).read_text(encoding="utf-8")
THEMES = {
    "light": dict(re.findall(r"--(\w+): (#\w+)", LOOK.split("}")[0])),
    "dark": dict(
        re.findall(
            r"--(\w+): (#\w+)", LOOK.split('html[data-theme="dark"] {')[1].split("}")[0]
        )
    ),
}
GROUNDS = ("paper", "ground")
CASES = [
    (theme, ink, ground)
    for theme, colours in THEMES.items()
    for ink in colours
    if ink not in {*GROUNDS, "line"}
    for ground in GROUNDS
]


def brightness(colour: str) -> float:
    """The relative luminance of a colour, as WCAG 2 reckons it."""
    digits = colour.removeprefix("#")
    digits = "".join(one * 2 for one in digits) if len(digits) == 3 else digits
    parts = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize(("theme", "ink", "ground"), CASES)
def test_every_ink_can_be_read(theme: str, ink: str, ground: str) -> None:
    colours = THEMES[theme]
    darker, lighter = sorted((brightness(colours[ink]), brightness(colours[ground])))
    assert (lighter + 0.05) / (darker + 0.05) >= 4.5


def test_dark_is_dark_whether_chosen_or_asked_for() -> None:
    asked = LOOK.split("@media")[1].split("}")[0]
    assert dict(re.findall(r"--(\w+): (#\w+)", asked)) == THEMES["dark"]
