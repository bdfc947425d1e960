"""What becomes of a document when another text has come in its place."""

from dataclasses import replace

from django.db import transaction

from claims.models import Document
from claims.review.actions.reopening import reopen_corrected
from claims.review.errors import Refused
from claims.review.ledger import Act, check_seen, last_note_on, note
from claims.review.people import person_of
from claims.review.policies import check_may_add
from claims.vocabulary import DocumentMove


@transaction.atomic
def supersede_document(*, old: Document, new: Document, act: Act) -> Document:
    """Say that a text was corrected by another; what was published on it is reopened.

    Both texts stay as they are; a text takes the place of one other at most.
    """
    check_may_add(person_of(act.actor))
    keys = [old.pk, new.pk]
    rows = Document.objects.select_for_update(no_key=True).filter(pk__in=keys)
    found = {row.pk: row for row in rows.order_by("pk").defer("text")}
    before, after = found[old.pk], found[new.pk]
    check_seen(before, act)
    if before.pk == after.pk:
        raise Refused("A text does not correct itself.")
    if after.supersedes_id is not None:
        raise Refused("That text corrects another already.")
    if _comes_after(before, after):
        raise Refused("The text that would correct it is older than it.")
    last = last_note_on(before)
    act = replace(act, at=max(act.at, last.at)) if last else act
    after.supersedes = before
    after.save(update_fields=["supersedes"])
    note(before, act, DocumentMove.SUPERSEDE, became=str(after.pk))
    reopen_corrected(document=before, act=act)
    return after


def _comes_after(one: Document, other: Document) -> bool:
    """Whether a text already corrects, at whatever remove, the other."""
    seen, at = set(), one.supersedes_id
    while at is not None and at not in seen:
        if at == other.pk:
            return True
        seen.add(at)
        rows = Document.objects.filter(pk=at)
        at = rows.values_list("supersedes_id", flat=True).first()
    return False
