"""Finds the rows of sources by name or alias, and makes those that are missing."""

from collections.abc import Iterable
from datetime import datetime

from claims.ingest.names import known_names
from claims.ingest.storing.bearers import Bearer, Bearers
from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.copying import copy_rows, reserve_keys
from claims.models import Source
from claims.review.register import look_for_same
from claims.vocabulary import SourceKind

_FIELDS = (
    "id", "name", "kind", "country", "language", "confidential", "recorded_at",
)  # fmt: skip


def register(wanted: Iterable[Wanted], now: datetime) -> dict[Wanted, int]:
    """The key of each source, in rows found or made.

    A name finds a source of its own kind, or else the only one of a kind that could
    be meant; a person's, none whose office is another. Nobody unnamed is ever found:
    each document makes its own. What those that are made may be the same as is
    suggested, and never taken for granted.
    """
    every = list(dict.fromkeys(wanted))
    bearers = Bearers({one.name for one in every if not one.text_sha256})
    keys = reserve_keys(Source, len(every))
    found: dict[Wanted, int] = {}
    made: dict[int, Wanted] = {}
    for one in sorted(every, key=_vagueness):
        known = None if one.text_sha256 else bearers.meant(one)
        if known is None:
            known = Bearer(next(keys), one.kind)
            made[known.key] = one
            if not one.text_sha256:
                bearers.add(one.name, known)
        known.offices |= one.offices
        found[one] = known.key
    copy_rows(Source, _FIELDS, (_row(key, one, now) for key, one in made.items()))
    look_for_same(made, known_names())
    return found


def _vagueness(one: Wanted) -> tuple[bool, bool]:
    """Those of a known kind and office first: a vaguer name may then be theirs."""
    return one.kind is SourceKind.UNKNOWN, not one.offices


def _row(key: int, one: Wanted, now: datetime) -> tuple[object, ...]:
    return key, one.name, one.kind.value, "", "", False, now
