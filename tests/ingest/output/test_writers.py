"""Each format writes every document once, and ends well."""

import json
from dataclasses import replace
from io import StringIO

import pytest

from claims.ingest.output.telling import Telling
from claims.ingest.output.writers import Format, writer_for


def written(form: Format, *tellings: Telling) -> str:
    stream = StringIO()
    writer = writer_for(form, stream)
    for telling in tellings:
        writer.write(telling)
    writer.close()
    return stream.getvalue()


def test_json_lines_have_a_document_a_line(telling: Telling) -> None:
    lines = written(Format.JSONL, telling, telling).splitlines()

    assert [json.loads(line)["id"] for line in lines] == ["port", "port"]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_json_is_one_list(telling: Telling, count: int) -> None:
    assert len(json.loads(written(Format.JSON, *[telling] * count))) == count


def test_a_table_names_chain_cue_hedge_polarity_and_claim(telling: Telling) -> None:
    drawn = written(Format.TABLE, telling)

    (row,) = [line for line in drawn.splitlines() if "Ivashov" in line]

    assert row.strip().split("  ")[0] == "Leonid Ivashov (former) via"
    assert "as saying" in row
    assert "likely .55-.80" in row
    assert "affirmed" in row
    assert "Probably the port is shut" in row


def test_a_piped_table_has_no_colours(telling: Telling) -> None:
    assert "\x1b" not in written(Format.TABLE, telling)


def test_a_document_without_claims_says_so(telling: Telling) -> None:
    bare = replace(telling, reading=replace(telling.reading, claims=()))

    assert "no claims" in written(Format.TABLE, bare)
