"""The key by which readers check that a sealed report is the house's own."""

from django.http import Http404, HttpRequest, HttpResponse

from claims.public.answers import open_to_all, page
from claims.reports.bundle import fingerprint, public_key
from claims.reports.freezing import house


@open_to_all()
def key(request: HttpRequest) -> HttpResponse:
    """The key, its fingerprint and how to use it; or that nothing is signed here."""
    found = public_key()
    told = {
        "house": house(),
        "key": found,
        "fingerprint": fingerprint(found) if found else "",
    }
    return page(request, "public/key.html", told)


@open_to_all()
def key_file(_request: HttpRequest) -> HttpResponse:
    """The key alone, as `verify.py --key` takes it."""
    found = public_key()
    if found is None:
        raise Http404("This house signs nothing.")
    answer = HttpResponse(f"{found}\n", "text/plain; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="key.txt"'
    return answer
