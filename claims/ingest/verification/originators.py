"""Compares the originator kept on a claim with the first step of its chain."""

from collections.abc import Iterator

from django.db.models import BigIntegerField, F, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce

from claims.ingest.verification.mismatch import Mismatch
from claims.models import Attribution, Claim

_NOBODY = 0


def originators() -> Iterator[Mismatch]:
    """Claims whose originator is not the source of position 0."""
    first = Attribution.objects.filter(claim=OuterRef("pk"), position=0)
    claims = Claim.objects.annotate(
        kept=_or_nobody(F("originator_id")),
        first=_or_nobody(Subquery(first.values("source_id"))),
    )
    wrong = claims.filter(~Q(kept=F("first"))).order_by("pk")
    for row, kept, source in wrong.values_list("pk", "kept", "first").iterator():
        expected, found = _named(source), _named(kept)
        yield Mismatch(Claim._meta.db_table, row, "originator_id", expected, found)


def _or_nobody(source: F | Subquery) -> Coalesce:
    return Coalesce(source, _NOBODY, output_field=BigIntegerField())


def _named(source: int) -> str:
    return str(source) if source else "nobody"
