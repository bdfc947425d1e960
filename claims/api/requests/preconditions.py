"""Marks what is read with a tag, and lets be changed only what was seen as it is.

The tag of a claim begins with which claim it is and how many events it has had:
whoever sends it back decides on that sight of the claim, and review checks it while the
row is locked. What somebody has seen of one thing says nothing of another.
"""

import re
from hashlib import sha256

from django.db.models import Model
from rest_framework.request import Request

from claims.api.problems import Invalid, Problem

_TAG = re.compile(r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"')
_LIST = re.compile(rf"\s*{_TAG.pattern}(?:\s*,\s*{_TAG.pattern})*\s*")
_SEEN = re.compile(r'"([a-z]+-\d+)-(\d{1,9})-[0-9a-f]{16}"')
ANY = "*"


def tag_of(content: bytes) -> str:
    """The entity tag of a content."""
    return f'"{_digest(content)}"'


def tag_at(content: bytes, subject: Model, revision: int) -> str:
    """The entity tag of a content that shows a subject at a revision of it."""
    return f'"{_name(subject)}-{revision}-{_digest(content)}"'


def seen_by(request: Request, subject: Model, revision: int) -> int | None:
    """Which revision of a subject, now at `revision`, whoever asks has seen.

    Of those that they name it is the latest.

    None where they take it as it is, by `*`. A problem where they name none at all.
    """
    stated = request.headers.get("If-Match")
    if stated is None:
        told = "This changes what others work on, too: send If-Match."
        raise Problem("precondition-required", told)
    if stated.strip() == ANY:
        return None
    if not _LIST.fullmatch(stated):
        told = 'Send entity tags, as in "claim-12-3-0f…", or *.'
        raise Invalid("header", {"If-Match": told})
    found = filter(None, map(_SEEN.match, _TAG.findall(stated)))
    seen = [int(one[2]) for one in found if one[1] == _name(subject)]
    named = [one for one in seen if one <= revision]
    if not named:
        raise Problem("stale", "None of these tags was ever given for this.")
    return max(named)


def is_known(request: Request, tag: str) -> bool:
    """Whether whoever reads has this content already, by If-None-Match."""
    stated = request.headers.get("If-None-Match", "")
    if stated.strip() == ANY:
        return True
    return tag in {one.removeprefix("W/") for one in _TAG.findall(stated)}


def _name(subject: Model) -> str:
    return f"{subject._meta.model_name}-{subject.pk}"


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()[:16]
