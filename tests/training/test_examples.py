"""Lots of examples are read line by line, and a line that is none is named."""

from pathlib import Path

import pytest

from claims.vocabulary import ProseKind
from training.entailment.examples import Example, examples

HERE = Path(__file__).parents[2]
LOT = """# A remark.

E Two boats sank.
E Nobody was hurt.
+ Two boats went down.
- figure Three boats sank.

E Rain fell.
- polarity No rain fell.
"""


@pytest.fixture
def lot(tmp_path: Path) -> Path:
    return tmp_path / "lot.txt"


def test_each_sentence_comes_with_the_evidence_of_its_case(lot: Path) -> None:
    lot.write_text(LOT, encoding="utf-8")
    boats, rain = ("Two boats sank.", "Nobody was hurt."), ("Rain fell.",)
    assert list(examples(lot)) == [
        Example(boats, "Two boats went down.", None),
        Example(boats, "Three boats sank.", ProseKind.FIGURE),
        Example(rain, "No rain fell.", ProseKind.POLARITY),
    ]


@pytest.mark.parametrize("line", ["* A star.", "- wrong Three boats sank.", "Rain."])
def test_a_line_that_is_no_example_is_refused(lot: Path, line: str) -> None:
    lot.write_text(f"{LOT}{line}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"lot\.txt, line 10:|wrong"):
        list(examples(lot))


def test_no_sentence_that_is_held_out_is_trained_on() -> None:
    held_out = _sentences(HERE / "tests" / "ingest" / "prose" / "held_out")
    trained = _sentences(HERE / "training" / "entailment" / "lots")
    tuned = _sentences(HERE / "training" / "entailment" / "tuning")
    assert held_out
    assert not held_out & (trained | tuned)
    assert not trained & tuned


def _sentences(folder: Path) -> set[tuple[tuple[str, ...], str]]:
    found = (one for lot in folder.rglob("*.txt") for one in examples(lot))
    return {(one.evidence, one.sentence) for one in found}
