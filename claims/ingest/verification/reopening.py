"""Has published claims looked at again whose words are not where they are pinned."""

from collections.abc import Callable, Iterable
from datetime import datetime

from claims.ingest.verification.mismatch import Mismatch
from claims.models import Attribution, Claim, Document, HedgeCue, Quantity
from claims.review import Act
from claims.review.actions import reopen_unanchored
from claims.review.people import the_house

Finder = Callable[[object], Iterable[int]]


def _claims_where(**wanted: object) -> list[int]:
    return list(Claim.objects.filter(**wanted).values_list("pk", flat=True))


# The claims that rest on a row, by its table.
_RESTING: dict[str, Finder] = {
    Claim._meta.db_table: lambda row: _claims_where(pk=row),
    Document._meta.db_table: lambda row: _claims_where(document=row),
    HedgeCue._meta.db_table: lambda row: _claims_where(hedge_cues=row),
    Quantity._meta.db_table: lambda row: _claims_where(quantities=row),
    Attribution._meta.db_table: lambda row: _claims_where(attributions=row),
}


def claims_of(mismatch: Mismatch) -> set[int]:
    """The claims whose pinned words the mismatch puts in doubt."""
    return set(_RESTING.get(mismatch.table, lambda _: ())(mismatch.row))


def reopen_doubted(claims: Iterable[int], at: datetime) -> int:
    """Reopen those of them that are published; how many they were."""
    doubted = sorted(set(claims))
    if not doubted:
        return 0
    return len(reopen_unanchored(claims=doubted, act=Act(the_house(), at)))
