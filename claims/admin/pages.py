"""Shows a page of our own in place of a register's form."""

from collections.abc import Callable

from django.contrib import admin
from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.http import Http404, HttpRequest
from django.template.response import TemplateResponse
from django.utils.text import capfirst

LONGEST_KEY = 18  # digits: any such number fits its column


def page_of(
    register: admin.ModelAdmin,
    request: HttpRequest,
    key: str,
    gather: Callable[[int], object],
    name: str,
) -> TemplateResponse:
    """The page of one row: what `gather` tells of it, given to the template as `name`.

    Those who may not look at the register are refused; an unknown key is not found.
    """
    if not register.has_view_permission(request):
        raise PermissionDenied
    known = key.isascii() and key.isdecimal() and len(key) <= LONGEST_KEY
    try:
        value = gather(int(key)) if known else None
    except ObjectDoesNotExist:
        value = None
    if value is None:
        raise Http404(f"There is no {register.opts.verbose_name} {key}.")
    context = register.admin_site.each_context(request) | {
        name: value,
        "title": capfirst(register.opts.verbose_name),
        "opts": register.opts,
    }
    page = f"claims/{register.opts.model_name}.html"
    return TemplateResponse(request, page, context)
