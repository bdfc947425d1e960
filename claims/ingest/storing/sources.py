"""Finds the rows of sources by name or alias, and makes those that are missing."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime

from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.copying import copy_rows, reserve_keys
from claims.models import Source, SourceName
from claims.vocabulary import SourceKind

# What one text calls an agency another calls an outlet or a body.
_BODIES = {
    SourceKind.AGENCY,
    SourceKind.OUTLET,
    SourceKind.GOVERNMENT,
    SourceKind.ORGANISATION,
    SourceKind.GROUP,
}
_FIELDS = (
    "id", "name", "kind", "country", "language", "confidential", "recorded_at",
)  # fmt: skip
Bearers = dict[str, dict[int, SourceKind]]


def register(wanted: Iterable[Wanted], now: datetime) -> dict[Wanted, int]:
    """The key of each source, in rows found or made.

    A name finds a source of its own kind, or else the only one of a kind that could
    be meant. Nobody unnamed is ever found: each document makes its own.
    """
    every = list(dict.fromkeys(wanted))
    bearers = _bearers({one.name for one in every if not one.text_sha256})
    keys = reserve_keys(Source, len(every))
    found: dict[Wanted, int] = {}
    made: list[Wanted] = []
    # Those of a known kind first: a name of unknown kind may then be theirs.
    for one in sorted(every, key=lambda each: each.kind is SourceKind.UNKNOWN):
        known = None if one.text_sha256 else _meant(bearers[one.name], one.kind)
        if known is None:
            known = next(keys)
            made.append(one)
            if not one.text_sha256:
                bearers[one.name][known] = one.kind
        found[one] = known
    rows = ((found[one], one.name, one.kind.value, "", "", False, now) for one in made)
    copy_rows(Source, _FIELDS, rows)
    return found


def _bearers(names: set[str]) -> Bearers:
    """Each name's sources, by their own name or by another that they go by."""
    found: Bearers = defaultdict(dict)
    own = Source.objects.filter(name__in=names).exclude(kind=SourceKind.ANONYMOUS)
    for name, key, kind in own.order_by("id").values_list("name", "id", "kind"):
        found[name][key] = SourceKind(kind)
    aliases = SourceName.objects.filter(name__in=names).order_by("source_id")
    for name, key, kind in aliases.values_list("name", "source_id", "source__kind"):
        found[name].setdefault(key, SourceKind(kind))
    return found


def _meant(bearers: dict[int, SourceKind], kind: SourceKind) -> int | None:
    exact = [key for key, other in bearers.items() if other is kind]
    if exact:
        return exact[0]
    possible = [key for key, other in bearers.items() if _compatible(kind, other)]
    return possible[0] if len(possible) == 1 else None


def _compatible(kind: SourceKind, other: SourceKind) -> bool:
    if SourceKind.ANONYMOUS in (kind, other):
        return False
    return SourceKind.UNKNOWN in (kind, other) or {kind, other} <= _BODIES
