"""Turns a picture into dots, for a form that holds no lines."""

from pathlib import Path

from claims.lineage.pictures import Picture
from claims.reports.forms.pages.fonts import font_folders
from claims.reports.html import as_printed

SHEET = Path(__file__).with_name("picture.typ")
DENSITY = 216  # dots an inch: three for each unit of the picture


def png(picture: Picture) -> bytes:
    """The picture as a PNG on white, the same bytes each time."""
    import typst

    compiler = typst.Compiler(
        SHEET,
        font_paths=font_folders(),
        ignore_system_fonts=True,
        sys_inputs={"svg": as_printed(picture)},
    )
    made = compiler.compile(format="png", ppi=DENSITY)
    assert isinstance(made, bytes)
    return made
