"""Whoever made a claim is named, unless the record names nobody."""

import pytest

from claims.ingest.checks.records.people import names_nobody, nobodies

ROWS = nobodies()


@pytest.mark.parametrize("name", [one for row in ROWS for one in row.fires])
def test_it_names_nobody(name: str) -> None:
    assert names_nobody(name)


@pytest.mark.parametrize("name", [one for row in ROWS for one in row.others])
def test_it_names_somebody(name: str) -> None:
    assert not names_nobody(name)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.fires[0])
def test_each_row_fires_for_its_own_examples(row: object) -> None:
    pattern, fires = row.pattern, row.fires  # type: ignore[attr-defined]
    assert all(pattern.fullmatch(one.casefold()) for one in fires)
