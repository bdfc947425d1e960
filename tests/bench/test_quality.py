"""The measuring command reads JSON Lines and names each fault."""

import io
import json
from typing import Any

import pytest

from bench.gold import Gold, read_gold
from bench.quality import faults, main, report, score_lines
from bench.scoring import total


def as_extracted(gold: Gold, **more: Any) -> str:
    claims = [
        {
            "text": claim["content"],
            "start": claim["start"],
            "end": claim["end"],
            "chain": [{"name": name} for name in claim["chain"]],
            "hedge": {"level": claim["hedge"]},
            "polarity": claim["polarity"],
            **more,
        }
        for claim in gold.claims
    ]
    return json.dumps({"id": gold.document, "claims": claims})


def test_the_expected_claims_themselves_score_full() -> None:
    gold = read_gold()
    totals = total(score_lines(gold, map(as_extracted, gold)))
    assert (totals.found, totals.chain, totals.hedge, totals.polarity) == (1, 1, 1, 1)
    assert totals.extra == 0


def test_a_document_that_was_left_out_scores_nothing() -> None:
    gold = read_gold()[:2]
    scores = score_lines(gold, [as_extracted(gold[0]), "\n"])
    assert scores[1].right("found") == 0


def test_faults_name_document_and_claim() -> None:
    gold = read_gold()[:1]
    scores = score_lines(gold, [as_extracted(gold[0], polarity="negated")])
    assert faults(scores[0])[0].startswith("01-s300-retold.txt: polarity: 'Russia May")


def test_a_claim_that_was_not_found_is_named() -> None:
    scores = score_lines(read_gold()[:1], [])
    assert faults(scores[0])[0].startswith("01-s300-retold.txt: found: ")


def test_the_report_is_one_line() -> None:
    assert "found 0.0%" in report(total(score_lines(read_gold(), [])))


def test_the_command_reads_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = "\n".join(map(as_extracted, read_gold()))
    monkeypatch.setattr("sys.stdin", io.StringIO(lines))
    main(["--verbose"])
    assert capsys.readouterr().out.startswith("expected 210  found 100.0%")


@pytest.mark.parametrize("line", ["{", "[]"])
def test_lines_that_are_no_documents_are_refused(line: str) -> None:
    with pytest.raises((ValueError, TypeError)):
        score_lines(read_gold(), [line])
