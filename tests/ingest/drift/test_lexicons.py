"""Single tellings are read by the rules alone."""

from claims.ingest.drift.lexicons import load_rules
from claims.ingest.lexicons import load_lexicon


def test_tellings_are_read_by_the_rules_alone() -> None:
    assert load_rules("en").network is None
    assert load_rules("en").hedging is load_lexicon("en").hedging
