"""Who is in the register, and as what: entered and put right by hand."""

import unicodedata
from dataclasses import asdict, dataclass

from django.db import transaction

from claims.lineage.matching import KnownNames
from claims.models import Source
from claims.review.actions.register.entries import begin
from claims.review.errors import Refused
from claims.review.ledger import Act, note
from claims.review.register.suggesting import look_again, look_for_same
from claims.vocabulary import Keeping, SourceKind


@dataclass(frozen=True, slots=True)
class Described:
    """What the register keeps of a source itself; what is not known is empty."""

    name: str
    kind: SourceKind
    country: str = ""
    language: str = ""
    confidential: bool = False

    def __str__(self) -> str:
        kept = "confidential" if self.confidential else ""
        words = [self.name, self.kind.value, self.country, self.language, kept]
        return ", ".join(filter(None, words))

    @classmethod
    def of(cls, source: Source) -> "Described":
        """What is kept of a source now."""
        return cls(
            source.name,
            SourceKind(source.kind),
            source.country,
            source.language,
            source.confidential,
        )


@transaction.atomic
def add_source(*, described: Described, act: Act, known: KnownNames) -> Source:
    """Enter a source that no text has named so far, by a name that is still free."""
    act, _ = begin(Keeping.ADD_SOURCE, act)
    given = _written(described)
    if given.kind is SourceKind.ANONYMOUS:
        raise Refused("Whoever is unnamed belongs to the text that describes them.")
    if Source.objects.filter(name=given.name, kind=given.kind.value).exists():
        raise Refused("%(source)s is in the register already.", source=given.name)
    made = Source.objects.create(**asdict(given))
    note(made, act, Keeping.ADD_SOURCE, became=str(given))
    look_for_same([made.pk], known)
    return made


@transaction.atomic
def correct_source(
    *, source: Source, described: Described, act: Act, known: KnownNames
) -> Source:
    """Put right what the register keeps of a source; what it said stays as it is."""
    act, (row,) = begin(Keeping.CORRECT_SOURCE, act, source)
    before, after = Described.of(row), _written(described)
    if before == after:
        raise Refused("Nothing would change.")
    unnamed = [one.kind is SourceKind.ANONYMOUS for one in (before, after)]
    if unnamed[0] != unnamed[1]:
        raise Refused("Who is unnamed stays so: judge whom they may be instead.")
    for name, value in asdict(after).items():
        setattr(row, name, value)
    row.save(update_fields=list(asdict(after)))
    note(row, act, Keeping.CORRECT_SOURCE, was=str(before), became=str(after))
    if (before.name, before.kind) != (after.name, after.kind):
        look_again([row.pk], known)
    return row


def _written(described: Described) -> Described:
    """The same in the writing in which names are kept; Refused without a name."""
    name = unicodedata.normalize("NFC", " ".join(described.name.split()))
    if not name:
        raise Refused("A name has at least one letter.")
    return Described(
        name,
        described.kind,
        described.country.upper(),
        described.language,
        described.confidential,
    )
