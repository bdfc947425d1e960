"""Whose a name is: the sources that bear it already, by kind and by office."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from claims.ingest.names import office_words
from claims.ingest.storing.cast import Wanted
from claims.lineage.matching import FITTING, offices_fit
from claims.models import Source, SourceName, SourceRole
from claims.vocabulary import SourceKind


@dataclass(slots=True)
class Bearer:
    """A source that bears a name, with the offices that are told of it so far."""

    key: int
    kind: SourceKind
    offices: frozenset[str] = field(default_factory=frozenset)


class Bearers:
    """The sources that bear some names, by their own name or by another."""

    def __init__(self, names: Collection[str]) -> None:
        self._of: defaultdict[str, list[Bearer]] = defaultdict(list)
        own = Source.objects.filter(name__in=names).exclude(
            kind=SourceKind.ANONYMOUS.value
        )
        aliases = SourceName.objects.filter(name__in=names).order_by("source_id")
        rows = [
            *own.order_by("id").values_list("name", "id", "kind"),
            *aliases.values_list("name", "source_id", "source__kind"),
        ]
        offices = _offices(key for _, key, kind in rows if kind == SourceKind.PERSON)
        known = {
            key: Bearer(key, SourceKind(kind), offices.get(key, frozenset()))
            for _, key, kind in rows
        }
        for name, key, _ in rows:
            if known[key] not in self._of[name]:
                self._of[name].append(known[key])

    def add(self, name: str, bearer: Bearer) -> None:
        """Let one more source bear a name."""
        self._of[name].append(bearer)

    def meant(self, wanted: Wanted) -> Bearer | None:
        """Whom a name means; None where it is nobody known, or may be several."""
        bearers = self._of[wanted.name]
        exact = [one for one in bearers if one.kind is wanted.kind]
        if wanted.kind is SourceKind.PERSON and exact:
            return _person(exact, wanted.offices)
        if exact:
            return exact[0]
        possible = [one for one in bearers if one.kind in FITTING[wanted.kind]]
        return possible[0] if len(possible) == 1 else None


def _person(bearers: Sequence[Bearer], offices: frozenset[str]) -> Bearer | None:
    """The one person of a name whose office fits; of several, who has the same.

    Where no office is told and several bear the name, it is the one of whom none is
    told either.
    """
    fitting = [
        one for one in bearers if offices_fit(offices, one.offices, office_words())
    ]
    if len(fitting) == 1:
        return fitting[0]
    told = bool(offices)
    alike = [one for one in fitting if bool(one.offices) is told]
    return alike[0] if len(alike) == 1 else None


def _offices(people: Iterable[int]) -> dict[int, frozenset[str]]:
    found: dict[int, set[str]] = defaultdict(set)
    roles = SourceRole.objects.filter(source__in=set(people))
    for key, title in roles.values_list("source_id", "title"):
        found[key].add(title)
    return {key: frozenset(titles) for key, titles in found.items()}
