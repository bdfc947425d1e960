"""The lineage of claims in the admin: decisions on links, and the page of alarms."""

from claims.admin.lineage.addresses import lineage_addresses
from claims.admin.lineage.deciding import RELATIONS, SCOPES, refusal_for
from claims.admin.lineage.impact import impact_address

__all__ = [
    "RELATIONS",
    "SCOPES",
    "impact_address",
    "lineage_addresses",
    "refusal_for",
]
