"""Has published claims looked at again whose words are not where they are pinned."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from claims.ingest.verification.mismatch import Mismatch
from claims.models import Attribution, Claim, Document, HedgeCue, Quantity
from claims.review import Act
from claims.review.actions import reopen_unanchored
from claims.review.people import the_house

# By which column claims rest on a row of a table.
_RESTING: Mapping[str, str] = {
    Claim._meta.db_table: "pk",
    Document._meta.db_table: "document",
    HedgeCue._meta.db_table: "hedge_cues",
    Quantity._meta.db_table: "quantities",
    Attribution._meta.db_table: "attributions",
}


def claims_of(mismatch: Mismatch) -> set[int]:
    """The claims whose pinned words the mismatch puts in doubt."""
    if mismatch.table not in _RESTING:
        return set()
    found = Claim.objects.filter(**{_RESTING[mismatch.table]: mismatch.row})
    return set(found.values_list("pk", flat=True))


def reopen_doubted(claims: Iterable[int], at: datetime) -> int:
    """Reopen those of them that are published; how many they were."""
    doubted = sorted(set(claims))
    if not doubted:
        return 0
    return len(reopen_unanchored(claims=doubted, act=Act(the_house(), at)))
