"""The lineage of claims in the admin: decisions on links, and the page of alarms."""

from claims.admin.lineage.addresses import lineage_addresses
from claims.admin.lineage.deciding import refusal_for

__all__ = ["lineage_addresses", "refusal_for"]
