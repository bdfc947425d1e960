"""Says which door answers at which address."""

from django.conf import settings
from django.contrib import admin
from django.templatetags.static import static
from django.urls import URLPattern, URLResolver, include, path
from django.utils.functional import lazy
from django.views.generic import RedirectView
from django.views.i18n import set_language

admin.autodiscover()

ICON = lazy(static, str)("claims/icon.svg")
Addresses = list[URLPattern | URLResolver]


def for_everybody(*, public: bool) -> Addresses:
    """The public pages with the front door, or the front door to the desk alone."""
    first = "public:index" if public else "admin:index"
    door = path("", RedirectView.as_view(pattern_name=first), name="home")
    pages = [path("", include("claims.public.urls"))] if public else []
    return [door, *pages]


urlpatterns: Addresses = [
    path("admin/language/", set_language, name="set_language"),
    path("admin/", include("claims.admin.workbench.urls")),
    path("admin/keys/", include("claims.admin.keys")),
    path("admin/", include("claims.admin.prose.urls")),
    path("admin/", admin.site.urls),
    path("api/v1/", include("claims.api.urls", namespace="v1")),
    path("favicon.ico", RedirectView.as_view(url=ICON), name="icon"),
    *for_everybody(public=settings.PUBLIC),
]
