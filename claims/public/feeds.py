"""What was published for programs: as a DataFeed, and as a feed of news."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils import translation
from django.utils.feedgenerator import Atom1Feed
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.views.decorators.http import etag

from claims.models import Report
from claims.public.answers import open_to_all
from claims.reports.forms import data_feed as written_feed
from claims.reports.forms import printable
from claims.reports.freezing import house
from claims.reports.shelf import Wish, entries, labelled, mark, wished
from claims.reports.value import House

LATEST = 50  # reports in the feed of news


@open_to_all()
@etag(lambda _request: f'"{mark()}"')
def data_feed(_request: HttpRequest) -> HttpResponseBase:
    """Every report as ClaimReview, as it is read from the shelf."""
    feed = written_feed(house(), entries())
    return StreamingHttpResponse(feed, content_type="application/ld+json")


@open_to_all()
def atom(_request: HttpRequest) -> HttpResponse:
    """The reports that changed last."""
    own = house()
    feed = Atom1Feed(
        title=f"{own.name}: reports",
        link=f"{own.url}{reverse('public:index')}",
        feed_url=f"{own.url}{reverse('public:atom')}",
        description="",
        language=settings.REPORT_LANGUAGE,
        author_name=own.name,
        feed_copyright=own.licence,
    )
    with translation.override(settings.REPORT_LANGUAGE):
        for row in labelled(wished(Wish())[:LATEST]):
            _add(feed, own, row)
    written = feed.writeString("utf-8")
    return HttpResponse(written, "application/atom+xml; charset=utf-8")


def _verdict(row: Report) -> str:
    """What the team calls the verdict, or else the verdict's own word."""
    label = getattr(row, "label", "")
    return label or capfirst(gettext(row.verdict.replace("_", " ")))


def _add(feed: Atom1Feed, own: House, row: Report) -> None:
    link = f"{own.url}{reverse('public:report', args=[row.claim_id])}"
    withdrawn = getattr(row, "withdrawn_at", None)
    verdict = gettext("Withdrawn") if withdrawn else _verdict(row)
    edition = gettext("edition %(edition)s") % {"edition": row.edition}
    feed.add_item(
        title=printable(f"{verdict}: {row.title}"),
        link=link,
        description=printable(", ".join(filter(None, (row.person, edition)))),
        unique_id=link,
        pubdate=getattr(row, "first_at", row.published_at),
        updateddate=getattr(row, "changed_at", row.published_at),
    )
