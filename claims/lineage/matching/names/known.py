"""The names that well-known outlets go by in several scripts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from claims.lineage.matching.names.kinds import BODIES
from claims.lineage.matching.names.likeness import Name
from claims.vocabulary import SourceKind


@dataclass(frozen=True, slots=True)
class KnownNames:
    """Which outlet a name is known to be, by the name's words in Latin letters."""

    outlets: Mapping[tuple[str, ...], str]

    def outlet(self, name: Name, kind: SourceKind) -> str:
        """What a well-known outlet is listed as; empty for any other name."""
        return self.outlets.get(name.words, "") if kind in _MAY_BE else ""


_MAY_BE = BODIES | {SourceKind.UNKNOWN}
NOTHING_KNOWN = KnownNames({})


class KnownNamesError(ValueError):
    """A list of names that gives one name to two outlets."""


def parse_known(rows: Sequence[Mapping[str, Any]]) -> KnownNames:
    """The names of a list; KnownNamesError where one name is two outlets'."""
    found: dict[tuple[str, ...], str] = {}
    for row in rows:
        for written in (row["name"], *row["aliases"]):
            words = Name.of(written).words
            if found.setdefault(words, row["name"]) != row["name"]:
                raise KnownNamesError(
                    f"{written!r} is a name of {found[words]!r} and of {row['name']!r}"
                )
    return KnownNames(found)
