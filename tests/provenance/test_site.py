"""The admin opens with what people come for."""

from django.test import Client
from django.urls import reverse


def test_documents_claims_and_sources_stand_first(admin_client: Client) -> None:
    apps = admin_client.get(reverse("admin:index")).context["app_list"]
    names = [model["object_name"] for model in apps[0]["models"]]
    assert names[:4] == ["Document", "Claim", "Source", "Appearance"]


def test_accounts_come_last(admin_client: Client) -> None:
    apps = admin_client.get(reverse("admin:index")).context["app_list"]
    assert [app["app_label"] for app in apps] == ["claims", "auth"]
