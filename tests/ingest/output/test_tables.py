"""A table fits its terminal and obeys nothing that an article says."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from claims.ingest.output.tables import drawn
from claims.ingest.output.telling import Telling


def shown(telling: Telling, width: int, *, explained: bool = False) -> str:
    stream = StringIO()
    table = drawn(telling, width, explained=explained)
    Console(file=stream, width=width).print(table)
    return stream.getvalue()


@pytest.mark.parametrize("width", [30, 60, 80, 100, 200])
def test_no_line_is_wider_than_the_terminal(telling: Telling, width: int) -> None:
    assert max(map(len, shown(telling, width).splitlines())) <= width


@pytest.mark.parametrize("width", [40, 100])
def test_every_claim_is_there_at_any_width(telling: Telling, width: int) -> None:
    words = shown(telling, width).split()

    assert {"Probably", "likely", "Ivashov", "affirmed", "RIA"} <= set(words)


def test_the_heading_names_title_id_language_and_publisher(telling: Telling) -> None:
    heading = shown(telling, 100).splitlines()[0]

    assert heading.rstrip() == "Port Shut [port] (en, Fars)"


def test_a_terminal_is_given_nothing_to_obey(telling: Telling) -> None:
    text = telling.article.text.replace("the", "\x1b[\u202e")
    article = replace(telling.article, text=text, id="[red]port\x07")

    output = shown(replace(telling, article=article), 100)

    assert not {"\x1b", "\x07", "\u202e"} & set(output)
    assert "[red]port" in output


@pytest.mark.parametrize("width", [60, 140])
def test_an_explained_claim_names_what_found_it(telling: Telling, width: int) -> None:
    words = " ".join(shown(telling, width, explained=True).split())
    for claim in telling.reading.claims:
        assert claim.rules[0] in words
