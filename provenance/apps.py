"""Lets the project bring its own commands."""

from django.apps import AppConfig


class ProvenanceConfig(AppConfig):
    """The project as an app without tables."""

    name = "provenance"
