"""Knows where the fonts lie that a drawn form has inside."""

from importlib.resources import files
from pathlib import Path

FONTS = ("fontpkg_noto_sans", "fontpkg_amiri")


class FontMissingError(RuntimeError):
    """A font that a form needs is not installed."""


def font_folders(names: tuple[str, ...] = FONTS) -> list[Path]:
    """The folders of the fonts, or FontMissingError with the name of what lacks."""
    found = []
    for name in names:
        try:
            found.append(Path(str(files(name))) / "files")
        except ModuleNotFoundError:
            package = name.replace("_", "-")
            raise FontMissingError(f"This form needs {package}: install it.") from None
    return found
