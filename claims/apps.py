"""Names the one app of the tracker."""

from django.apps import AppConfig


class ClaimsConfig(AppConfig):
    """The app that holds every table."""

    name = "claims"
    default_auto_field = "django.db.models.BigAutoField"
