"""The admin of this project: its name, and what stands first in it."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest

FIRST = ("Document", "Claim", "Source")


class Site(admin.AdminSite):
    """The registers, those that people open most before the others."""

    site_header = "Provenance"
    site_title = "Provenance"
    index_title = "Registers"
    index_template = "admin/workbench/index.html"

    def get_app_list(
        self, request: HttpRequest, app_label: str | None = None
    ) -> list[Any]:
        """The registers of claims before the accounts, documents before the rest."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=lambda model: _place(model["object_name"]))
        return sorted(apps, key=lambda app: app["app_label"] != "claims")


def _place(name: str) -> int:
    """Where a register stands; those that are not named keep their order."""
    return FIRST.index(name) if name in FIRST else len(FIRST)
