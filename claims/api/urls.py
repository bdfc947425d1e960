"""Says where version 1 of the API answers."""

from django.urls import path, re_path

from claims.api.documentation import Description, DescriptionPage
from claims.api.nowhere import Nowhere

app_name = "v1"
urlpatterns = [
    path("schema", Description.as_view(), name="schema"),
    path("docs", DescriptionPage.as_view(), name="docs"),
    re_path("", Nowhere.as_view(), name="nowhere"),
]
