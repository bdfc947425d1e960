"""The admin of this project: its name, and what stands first in it."""

from typing import Any

from django.contrib import admin
from django.contrib.admin.forms import AdminAuthenticationForm
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

FIRST = ("Document", "Claim", "Source")


class SignInForm(AdminAuthenticationForm):
    """The form to sign in with; it tells what becomes of many tries."""

    error_messages = {
        "invalid_login": _(
            "The name or the password is wrong, or there were too many tries: after"
            " ten, nothing is tried for a quarter of an hour. Both mind upper case."
        ),
        "inactive": _("This account is closed."),
    }


class Site(admin.AdminSite):
    """The registers, those that people open most before the others."""

    site_header = _("Provenance")
    site_title = _("Provenance")
    index_title = _("Registers")
    login_form = SignInForm
    index_template = "claims/index.html"

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
