"""The register of accounts: who sees to them gives nobody more than a group gives."""

from django.contrib import admin
from django.contrib.auth.admin import UserAdmin
from django.contrib.auth.models import User
from django.http import HttpRequest

from claims.admin.reading import looks_back

OWNERS_ALONE = ["is_superuser", "user_permissions"]

admin.site.unregister(User)


@admin.register(User)
class AccountAdmin(UserAdmin):
    """Accounts; only a superuser makes or changes a superuser."""

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """Do not tell by the list of accounts who has written what."""
        forward = not looks_back(self.model, lookup)
        return forward and super().lookup_allowed(lookup, value, request)

    def get_readonly_fields(
        self, request: HttpRequest, obj: User | None = None
    ) -> list[str]:
        """Leave permissions that go past the groups to superusers."""
        fields = [*super().get_readonly_fields(request, obj)]
        return fields if request.user.is_superuser else [*fields, *OWNERS_ALONE]

    def has_change_permission(
        self, request: HttpRequest, obj: User | None = None
    ) -> bool:
        """Keep a superuser's account, and its password, from everybody else."""
        allowed = super().has_change_permission(request, obj)
        beneath = request.user.is_superuser or obj is None or not obj.is_superuser
        return allowed and beneath

    def has_delete_permission(
        self, request: HttpRequest, obj: User | None = None
    ) -> bool:
        """Let nobody delete an account: it is closed, and what it did keeps its name.

        The page that asks whether to delete lists all that hangs on an account.
        """
        return False
