"""What the server's complaints are turned into."""

from pathlib import Path

import pytest

from provenance.postgres.reasons import OTHERWISE, REASONS, explain, read_tail

DATA = Path("/srv/data")


@pytest.mark.parametrize(("words", "sentence"), REASONS)
def test_each_known_reason_has_its_sentence(words: str, sentence: str) -> None:
    complaint = f"initdb: error: could not write: {words}\n"
    assert explain(complaint, DATA) == sentence.format(DATA)


def test_an_unknown_reason_is_told_in_the_gravest_words() -> None:
    complaint = "waiting...\nFATAL:  no such setting\nLOG:  shut down\n"
    assert explain(complaint, DATA) == OTHERWISE.format(DATA, "FATAL:  no such setting")


def test_silence_is_told_as_silence() -> None:
    assert explain("", DATA) == OTHERWISE.format(DATA, "nothing.")


def test_a_missing_log_says_nothing(tmp_path: Path) -> None:
    assert read_tail(tmp_path / "server.log") == ""
