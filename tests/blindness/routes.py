"""Every address of the site, taken from its resolver, so that none can be forgotten."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import product
from typing import Any

from django.apps import apps
from django.contrib import admin
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.options import Options
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RegexPattern

from claims.admin.roots import NUMBERS, RootsFilter
from claims.api.problems.kinds import KINDS
from claims.models import (
    ApiKey,
    Batch,
    Claim,
    Confirmation,
    Document,
    Event,
    Job,
    Judgement,
    Report,
    Resemblance,
    SavedFilter,
    Source,
    SummaryFinding,
    Webhook,
)
from claims.reports import FORMS
from claims.vocabulary import Keeping

NAMED = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>[^)]*\)")
LISTED: Mapping[str, type[Model]] = {
    "claims": Claim,
    "documents": Document,
    "sources": Source,
    "confirmations": Confirmation,
    "events": Event,
    "reports": Report,
    "jobs": Job,
    "webhooks": Webhook,
    "judgements": Judgement,
    "resemblances": Resemblance,
    "keys": ApiKey,
    "filters": SavedFilter,
    "batches": Batch,
    "findings": SummaryFinding,
}


def routes() -> Iterator[str]:
    """The routes of all pages and endpoints, with their arguments in brackets."""
    yield from dict.fromkeys(_routes(get_resolver(), ""))


def _routes(resolver: URLResolver, before: str) -> Iterator[str]:
    for one in resolver.url_patterns:
        route = before + _words(one)
        if isinstance(one, URLPattern):
            yield route
        else:
            yield from _routes(one, route)


def _words(one: URLPattern | URLResolver) -> str:
    words = str(one.pattern)
    is_regex = isinstance(one.pattern, RegexPattern)
    return words.removeprefix("^").removesuffix("$") if is_regex else words


def addresses(route: str) -> list[str]:
    """Where the route leads, with every value that its arguments have.

    KeyError names an argument for which there is no value: a new page needs its case.
    """
    named = [one.group(1) or one.group(2) for one in NAMED.finditer(route)]
    values = [[str(value) for value in VALUES[name](route)] for name in named]
    return ["/" + _filled(route, given) for given in product(*values)]


def _filled(route: str, given: Iterable[str]) -> str:
    rest = iter(given)
    return NAMED.sub(lambda _: next(rest), route)


def keys(model: type[Model]) -> list[object]:
    """The key of the last row, and that of the next, or of what is hidden."""
    newest = model._default_manager.order_by("-pk").values_list("pk", flat=True)[:1]
    found: list[object] = list(newest)
    return [*found, *(one + 1 if isinstance(one, int) else 1 for one in found or [0])]


def _of_register(route: str) -> list[object]:
    if not route.startswith("admin/auth/") and not route.startswith("admin/claims/"):
        return [1]
    _, label, name, *_ = route.split("/")
    return keys(apps.get_model(label, name))


def _of_list(route: str) -> list[object]:
    return keys(LISTED[route.split("/<", maxsplit=1)[0].rpartition("/")[2]])


def _types(_: str) -> list[object]:
    return list(ContentType.objects.values_list("pk", flat=True))


VALUES: Mapping[str, Callable[[str], Iterable[object]]] = {
    "object_id": _of_register,
    "id": _of_register,
    "key": lambda _: keys(Claim),
    "pk": _of_list,
    "link": lambda _: keys(Confirmation),
    "keeping": lambda _: list(Keeping),
    "app_label": lambda _: ["auth", "claims"],
    "content_type_id": _types,
    "url": lambda _: ["nowhere"],
    "form": lambda _: list(FORMS),
    "position": lambda _: [0, 1],
    "name": lambda _: list(KINDS),
}


def lists() -> Iterator[str]:
    """Every register searched, ordered by each column and narrowed by each filter."""
    for model, register in admin.site._registry.items():
        options = model._meta
        place = f"/admin/{options.app_label}/{options.model_name}/"
        yield f"{place}?q=minutes"
        for column in range(1, len(register.list_display) + 1):
            yield f"{place}?o={column}.-{column}"
        for narrowing in register.list_filter:
            yield from (f"{place}?{one}" for one in _narrowed(options, narrowing))
        yield from (f"{place}?{lookup}" for lookup in BACKWARDS)


def _narrowed(options: "Options[Any]", narrowing: object) -> Iterator[str]:
    """Each choice of a filter: of a field's values, or of what it looks up itself."""
    if narrowing is RootsFilter:
        yield from (f"{RootsFilter.parameter_name}={one}" for one in NUMBERS)
        return
    field = options.get_field(str(narrowing))
    for value, _ in getattr(field, "flatchoices", ()):
        yield f"{narrowing}__exact={value}"


# What would tell, if a list could be narrowed so, which claims have an assessment.
BACKWARDS = (
    "assessments__isnull=False",
    "claim__assessments__verdict=true",
    "events__action=submit_first",
    "reasons__contains=minutes",
)
