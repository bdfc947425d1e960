"""Lets the project bring its own commands, and its own admin."""

from django.apps import AppConfig
from django.contrib.admin import apps as admin_apps


class ProvenanceConfig(AppConfig):
    """The project as an app without tables."""

    name = "provenance"


class AdminConfig(admin_apps.SimpleAdminConfig):
    """Django's admin with our own site.

    Its registers are found with the addresses: a command that serves nothing does not
    wait for them, nor for all that they show.
    """

    default = False
    default_site = "provenance.site.Site"
