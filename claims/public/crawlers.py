"""What programs that read the web may read here, and where it is."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse

from claims.public.answers import open_to_all
from claims.reports.freezing import house
from claims.reports.shelf import standing

MOST = 50_000  # addresses of one map, as its standard has it


@open_to_all()
def robots(_request: HttpRequest) -> HttpResponse:
    """Read what is public; leave the desk alone."""
    lines = (
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /api/",
        f"Sitemap: {house().url}{reverse('public:sitemap')}",
    )
    return HttpResponse("\n".join(lines) + "\n", "text/plain; charset=utf-8")


@open_to_all()
def sitemap(_request: HttpRequest) -> HttpResponse:
    """The address of every report that stands, with when it last changed."""
    own = house().url
    places = [
        (f"{own}{reverse('public:report', args=[claim])}", at.isoformat())
        for claim, at in standing(MOST)
    ]
    written = render_to_string("public/sitemap.xml", {"places": places})
    return HttpResponse(written, "application/xml; charset=utf-8")
