"""The lineage of claims in the admin: decisions on links, and the page of alarms."""

from claims.admin.lineage.addresses import lineage_addresses
from claims.admin.lineage.impact import impact_address
from claims.admin.lineage.panel import panel_for

__all__ = ["impact_address", "lineage_addresses", "panel_for"]
