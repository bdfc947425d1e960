"""Says which door answers at which address."""

from django.contrib import admin
from django.templatetags.static import static
from django.urls import URLPattern, URLResolver, include, path
from django.utils.functional import lazy
from django.views.generic import RedirectView

ICON = lazy(static, str)("claims/icon.svg")

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", include("claims.admin.workbench.urls")),
    path("admin/", include("claims.admin.prose.urls")),
    path("admin/", admin.site.urls),
    path("api/v1/", include("claims.api.urls", namespace="v1")),
    path("favicon.ico", RedirectView.as_view(url=ICON), name="icon"),
    path("", RedirectView.as_view(pattern_name="admin:index"), name="home"),
]
