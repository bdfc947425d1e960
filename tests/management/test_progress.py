"""Progress is shown on a terminal alone, and leaves no trace."""

from io import StringIO

import pytest

from claims.management.progress import Progress, bar


class Terminal(StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Whether it is one."""
        return True


def test_a_terminal_sees_how_far_it_is() -> None:
    terminal = Terminal()

    Progress(terminal).show(1, 2, "a.txt")

    assert "[==========          ] 1/2 a.txt" in terminal.getvalue()


def test_the_bar_is_taken_away() -> None:
    terminal = Terminal()
    progress = Progress(terminal)
    progress.show(1, 2, "a.txt")

    progress.clear()

    assert terminal.getvalue().endswith("\r\x1b[2K")


def test_nothing_is_taken_away_that_was_not_shown() -> None:
    terminal = Terminal()

    Progress(terminal).clear()

    assert not terminal.getvalue()


def test_a_pipe_sees_nothing() -> None:
    pipe = StringIO()

    Progress(pipe).show(1, 2, "a.txt")

    assert not pipe.getvalue()


@pytest.mark.parametrize("width", [1, 10, 40, 200])
def test_the_bar_stays_on_its_line(width: int) -> None:
    assert len(bar(3, 4, "name\n" * 50, width)) < width
    assert "\n" not in bar(3, 4, "name\n" * 50, width)


def test_no_inputs_are_an_empty_bar() -> None:
    assert bar(0, 0, "", 80).startswith("[                    ] 0/0")
