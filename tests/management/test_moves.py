"""`manage.py moves` writes the page about the moves, or says that it is old."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from claims.review.diagram import page


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A house whose docs are empty."""
    (tmp_path / "docs").mkdir()
    monkeypatch.setattr(settings, "ROOT", tmp_path)
    return tmp_path / "docs" / "moves.md"


def test_the_docs_draw_the_table_as_it_is() -> None:
    call_command("moves", check=True)


def test_the_page_is_written(elsewhere: Path) -> None:
    call_command("moves")
    assert elsewhere.read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("kept", ["", "# Other moves"])
def test_a_page_that_tells_another_table_is_refused(elsewhere: Path, kept: str) -> None:
    elsewhere.write_text(kept)
    with pytest.raises(CommandError, match=r"docs/moves\.md"):
        call_command("moves", check=True)


def test_a_page_that_is_not_there_is_refused(elsewhere: Path) -> None:
    assert not elsewhere.exists()
    with pytest.raises(CommandError):
        call_command("moves", check=True)
