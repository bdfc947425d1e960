"""Whether words speak of what is to come, or of what was."""

import re

from claims.lineage.suggesting.lexicon import LinkLexicon

_WORD = re.compile(r"['’]?\w+")


def is_to_come(words: str, lexicon: LinkLexicon) -> bool:
    """Whether they speak of what is to come, and of nothing that was."""
    found = _words(words)
    return bool(found & lexicon.to_come) and not found & lexicon.was


def is_past(words: str, lexicon: LinkLexicon) -> bool:
    """Whether they speak of what was."""
    return bool(_words(words) & lexicon.was)


def _words(words: str) -> frozenset[str]:
    return frozenset(_WORD.findall(words.replace("’", "'").lower()))
