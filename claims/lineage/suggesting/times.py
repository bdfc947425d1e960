"""Whether a claim speaks of what is to come, or of what was."""

import re

from claims.lineage.suggesting.matter import Prepared

_WORD = re.compile(r"\w+|['’]\w+")


def is_to_come(one: Prepared) -> bool:
    """Whether it speaks of what is to come, and of nothing that was."""
    words = _words(one)
    return bool(words & one.lexicon.to_come) and not words & one.lexicon.was


def is_past(one: Prepared) -> bool:
    """Whether it speaks of what was."""
    return bool(_words(one) & one.lexicon.was)


def _words(one: Prepared) -> frozenset[str]:
    found = _WORD.findall(one.claim.text.replace("’", "'").lower())
    return frozenset(found)
