"""Where in the admin a link is decided on, and where alarms are listed."""

from django.contrib import admin
from django.urls import URLPattern, path

from claims.admin.lineage.alarms import list_alarms
from claims.admin.lineage.deciding import decide_link


def lineage_addresses(register: admin.ModelAdmin) -> list[URLPattern]:
    """The addresses that stand before those of the register of claims."""
    door = register.admin_site.admin_view
    return [
        path(
            "alarms/",
            door(list_alarms),
            {"register": register},
            name="claims_claim_alarms",
        ),
        path(
            "<int:key>/links/<int:link>/",
            door(decide_link),
            {"register": register},
            name="claims_claim_link",
        ),
    ]
