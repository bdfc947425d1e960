"""Says where version 1 of the API answers."""

from django.urls import include, path, re_path
from rest_framework.routers import SimpleRouter

from claims.api.documentation import Description, DescriptionPage
from claims.api.nowhere import Nowhere
from claims.api.problems.pages import Explained
from claims.api.views import Claims, Documents, Sources

router = SimpleRouter(trailing_slash=False, use_regex_path=False)
router.register("documents", Documents, "document")
router.register("sources", Sources, "source")
router.register("claims", Claims, "claim")

app_name = "v1"
urlpatterns = [
    path("", include(router.urls)),
    path("schema", Description.as_view(), name="schema"),
    path("docs", DescriptionPage.as_view(), name="docs"),
    path("problems/<slug:name>", Explained.as_view(), name="problem"),
    re_path("", Nowhere.as_view(), name="nowhere"),
]
