"""The chain of a telling as roots are sought in it: who is named, who is an outlet."""

from collections.abc import Iterable, Iterator

from claims.ingest.stores.bearers import Bearers, names_of
from claims.ingest.stores.readings import Statement
from claims.ingest.stores.tellings import Told
from claims.lineage.matching import Name, cites
from claims.lineage.roots import Step
from claims.review.tracing import voice_rules
from claims.text.findings import Party
from claims.vocabulary import SourceKind

OUTLETS = frozenset([SourceKind.AGENCY, SourceKind.OUTLET])


def persons_of(statements: Iterable[Statement]) -> set[str]:
    """The full names that some statement has for a person."""
    return {
        name
        for statement in statements
        for step in statement.found.chain
        if step.party.kind is SourceKind.PERSON
        for name in names_of(step.party)
        if " " in name
    }


class Chains:
    """Makes the chains of a store; `outlets` are its publishers that are no bodies.

    Who is read as a person in one place, and publishes nothing, is no outlet in
    another.
    """

    def __init__(
        self, bearers: Bearers, outlets: Iterable[str], persons: Iterable[str]
    ) -> None:
        self._bearers = bearers
        self._outlets = {bearers.name(name) for name in outlets}
        self._spelt = {
            Name.of(written).words: name
            for name in sorted(self._outlets)
            for written in bearers.names(name)
        }
        self._persons = {bearers.name(name) for name in persons} - self._outlets

    def chain(self, told: Told, publisher: str) -> tuple[Step, ...]:
        """The chain of one telling, without the outlet that publishes it.

        An outlet of the store that the sentence cites, and the chain lacks, has its
        place before another outlet that had it from there, else after the originator.
        """
        steps = list(self._steps(told, publisher))
        known = {name for step in steps for name in step.names}
        for outlet in sorted(self._outlets - known - {publisher}):
            sentence = told.statement.sentence
            if cites(sentence, self._bearers.names(outlet), voice_rules()):
                behind = bool(steps) and steps[0].outlet
                steps.insert(0 if behind else 1, Step((outlet,), outlet=True))
        return tuple(steps)

    def _steps(self, told: Told, publisher: str) -> Iterator[Step]:
        """The steps that the reading found, each source under its bearer's name."""
        for place, found in enumerate(told.statement.found.chain):
            party = found.party
            written = names_of(party) or self._as_publisher(party)
            names = tuple(self._bearers.name(name) for name in written)
            if publisher in names or (place and not names):
                continue
            yield Step(names, outlet=bool(names) and self._is_outlet(party, names))

    def _is_outlet(self, party: Party, names: tuple[str, ...]) -> bool:
        """Whether those who are named pass on what others say."""
        read_so = party.kind in OUTLETS and not self._persons.intersection(names)
        return read_so or self._outlets.issuperset(names)

    def _as_publisher(self, party: Party) -> tuple[str, ...]:
        """A name that only the store knows for an outlet's."""
        name = self._spelt.get(Name.of(party.name or "").words)
        return (name,) if name else ()
