"""Lets the project bring its own commands, and its own admin."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class ProvenanceConfig(AppConfig):
    """The project as an app without tables."""

    name = "provenance"


class AdminConfig(admin_apps.AdminConfig):
    """Django's admin with our own site."""

    default = False
    default_site = "provenance.site.Site"
