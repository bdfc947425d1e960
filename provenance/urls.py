"""Says which door answers at which address."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path
from django.views.generic import RedirectView

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("api/v1/", include("claims.api.urls", namespace="v1")),
    path("", RedirectView.as_view(pattern_name="admin:index"), name="home"),
]
