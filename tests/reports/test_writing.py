"""What cannot be written whole is not written at all, and says why."""

import resource
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from claims.reports import NotWrittenError, write
from claims.reports.forms.pages.fonts import FontMissingError, font_folders
from claims.reports.writing import put
from tests.reports.seed import EDITION


@contextmanager
def full_after(octets: int) -> Iterator[None]:
    """A disk on which no file grows beyond some bytes."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (octets, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_disk_that_fills_up_leaves_nothing_half_written(tmp_path: Path) -> None:
    with full_after(100), pytest.raises(NotWrittenError, match="cannot be written"):
        write(EDITION, ["json"], tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_old_file_stays_where_the_new_one_cannot_be_written(tmp_path: Path) -> None:
    path = put(tmp_path / "a.txt", [b"old"])
    with full_after(100), pytest.raises(OSError, match="large"):
        put(path, [b"new"] * 100)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_font_that_lacks_is_named() -> None:
    with pytest.raises(FontMissingError, match="needs fontpkg-nowhere"):
        font_folders(("fontpkg_nowhere",))
