"""Where readers find what was published; a report's address never changes."""

from django.urls import path
from django.views.generic import RedirectView

from claims.public import crawlers, feeds, files, keys, lists, reports

app_name = "public"
_EDITION = "reports/<int:claim>/editions/<int:edition>"
# Who writes the address by hand may end it with a slash; what was asked is kept.
_SLASHED = RedirectView.as_view(
    pattern_name="public:index", query_string=True, permanent=True
)

urlpatterns = [
    path("reports", lists.index, name="index"),
    path("reports/", _SLASHED),
    path("reports/corrections", lists.corrections, name="corrections"),
    path("reports/feed", feeds.data_feed, name="data-feed"),
    path("reports/atom", feeds.atom, name="atom"),
    path("reports/key", keys.key, name="key"),
    path("reports/key.txt", keys.key_file, name="key-file"),
    path("reports/<int:claim>", reports.report, name="report"),
    path(_EDITION, reports.edition, name="edition"),
    path(f"{_EDITION}/share.png", files.share, name="share"),
    path(f"{_EDITION}/<slug:form>", files.form, name="form"),
    path("ns", lists.words, name="words"),
    path("robots.txt", crawlers.robots, name="robots"),
    path("sitemap.xml", crawlers.sitemap, name="sitemap"),
]
