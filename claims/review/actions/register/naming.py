"""The other names of a source: by each of them it is found when a text is read in."""

import unicodedata

from django.db import transaction

from claims.lineage.matching import KnownNames
from claims.models import Source, SourceName
from claims.review.actions.register.entries import begin
from claims.review.errors import Refused
from claims.review.ledger import Act, note
from claims.review.register.suggesting import look_again, look_for_same
from claims.vocabulary import Keeping, SourceKind


@transaction.atomic
def add_name(*, source: Source, name: str, act: Act, known: KnownNames) -> SourceName:
    """Let a source go by one more name, in any script."""
    act, (row,) = begin(Keeping.ADD_NAME, act, source)
    written = unicodedata.normalize("NFC", " ".join(name.split()))
    if not written:
        raise Refused("A name has at least one letter.")
    if row.kind == SourceKind.ANONYMOUS:
        raise Refused("Whoever has a name is not unnamed.")
    if written == row.name or row.names.filter(name=written).exists():
        raise Refused("%(source)s goes by that name already.", source=row)
    made = SourceName.objects.create(source=row, name=written)
    note(row, act, Keeping.ADD_NAME, became=written)
    look_for_same([row.pk], known)
    return made


@transaction.atomic
def remove_name(*, name: SourceName, act: Act, known: KnownNames) -> Source:
    """Take a name from a source; what was read in under it stays where it is."""
    act, (row,) = begin(Keeping.REMOVE_NAME, act, name.source)
    if not row.names.filter(pk=name.pk).exists():
        raise Refused("It was removed already.")
    note(row, act, Keeping.REMOVE_NAME, was=name.name)
    name.delete()
    look_again([row.pk], known)
    return row
