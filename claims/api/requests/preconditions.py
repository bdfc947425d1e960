"""Marks what is read with a tag, and lets be changed only what was seen as it is.

The tag of a claim begins with how many events it has had: whoever sends it back
decides on that sight of the claim, and review checks it while the row is locked.
"""

import re
from hashlib import sha256

from rest_framework.request import Request

from claims.api.problems import Invalid, Problem

_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
_LIST = re.compile(rf"\s*{_TAG.pattern}(?:\s*,\s*{_TAG.pattern})*\s*")
_SEEN = re.compile(r'"(\d{1,9})-[0-9a-f]{16}"')
ANY = "*"


def tag_of(content: bytes, revision: int | None = None) -> str:
    """The entity tag of a content, under the revision that it shows."""
    digest = sha256(content).hexdigest()[:16]
    return f'"{digest}"' if revision is None else f'"{revision}-{digest}"'


def seen_by(request: Request, revision: int) -> int | None:
    """Which revision whoever asks has seen: one that they name, the present one first.

    None where they take it as it is, by `*`. A problem where they name none at all.
    """
    stated = request.headers.get("If-Match")
    if stated is None:
        told = "This changes what others work on, too: send If-Match."
        raise Problem("precondition-required", told)
    if stated.strip() == ANY:
        return None
    if not _LIST.fullmatch(stated):
        raise Invalid("header", {"If-Match": 'Send entity tags, as in "3-0f…", or *.'})
    named = [int(one[1]) for tag in _TAG.findall(stated) if (one := _SEEN.match(tag))]
    if not named:
        raise Problem("stale", "None of these tags was ever given for this.")
    return revision if revision in named else max(named)


def is_known(request: Request, tag: str) -> bool:
    """Whether whoever reads has this content already, by If-None-Match."""
    stated = request.headers.get("If-None-Match", "")
    if stated.strip() == ANY:
        return True
    return tag in {one.removeprefix("W/") for one in _TAG.findall(stated)}
