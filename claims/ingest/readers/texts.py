"""What every text must be, whatever it came in."""

import re

from claims.ingest.errors import InputError
from claims.ingest.limits import Limits

_SURROGATE = re.compile("[\ud800-\udfff]")


def checked(text: str, limits: Limits) -> str:
    """The text itself, where it holds words, can be stored and is not too long."""
    if not text.strip():
        raise InputError("holds no text", "give it some")
    limits.check_characters(len(text))
    if "\x00" in text or _SURROGATE.search(text):
        raise InputError(
            "holds a NUL or half a surrogate pair, which is no text", "mend it"
        )
    return text
