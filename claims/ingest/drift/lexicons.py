"""Reads the rules by which single tellings are read."""

from dataclasses import replace

from claims.ingest.lexicons import load_lexicon
from claims.text.lexicon import Lexicon


def load_rules(language: str) -> Lexicon:
    """What reading a telling knows: the rules, without the trained tagger.

    The tagger has learnt from articles. In a sentence that stands alone it takes
    "allegedly" or "may have discussed" for words that attribute, and the hedge is lost.
    """
    return replace(load_lexicon(language), network=None)
