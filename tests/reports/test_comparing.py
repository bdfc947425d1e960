"""What differs from its edition is told, and whether other software may be why."""

from dataclasses import replace
from pathlib import Path

from claims.reports import compare, write
from claims.reports.freezing.work import tools
from claims.reports.value import Edition
from tests.reports.seed import EDITION


def published_by(*tools: str) -> Edition:
    return replace(EDITION, method=replace(EDITION.method, tools=tools))


def differences(edition: Edition, folder: Path) -> str:
    """What is told of a file that was changed."""
    (path,) = write(edition, ["text"], folder)
    path.write_text("else", encoding="utf-8")
    return "\n".join(map(str, compare(edition, folder)))


def test_other_software_is_named_with_both_of_its_versions(tmp_path: Path) -> None:
    now = dict(one.rsplit(" ", 1) for one in tools())
    told = differences(published_by("typst 0.1", "django 5.2"), tmp_path)
    assert f"typst 0.1, here {now['typst']}" in told
    assert f"provenance not named, here {now['provenance']}" in told
    assert "no sign of forgery" in told


def test_where_the_software_is_the_same_nothing_excuses_it(tmp_path: Path) -> None:
    told = differences(published_by(*tools()), tmp_path)
    assert "differs from byte" in told
    assert "forgery" not in told
