"""The registers of claims, of the words that hedge them and of their numbers."""

from collections.abc import Collection
from functools import partial
from typing import Any

from django.contrib import admin
from django.contrib.admin.views.main import SEARCH_VAR
from django.db.models import Case, Q, QuerySet, When
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _

from claims.admin.bulk import ReasonForm, bulk_actions
from claims.admin.lineage import lineage_addresses, panel_for
from claims.admin.pages import page_of
from claims.admin.reading import BriefPaginator, CappedPaginator, ReadOnly
from claims.admin.roots import RootsFilter
from claims.admin.words import said
from claims.models import Claim, HedgeCue, Quantity
from claims.models.inflections import SEARCHED
from claims.models.querysets import ClaimQuerySet
from claims.models.words import few
from claims.reports import gather_claim, gather_elsewhere, say
from claims.review import CONFIDENTIAL, hidden_sources
from claims.vocabulary import Evidentiality, HedgeLevel, level_words


@admin.register(Claim)
class ClaimAdmin(ReadOnly):
    """What is claimed, newest first; its moves are made by the functions of review."""

    actions = bulk_actions()
    action_form = ReasonForm

    list_display = [
        "proposition",
        "who",
        "level",
        "polarity",
        "state",
    ]
    list_filter = [
        "state",
        "hedge_level",
        "polarity",
        "evidentiality",
        "modality",
        "mode",
        RootsFilter,
    ]
    list_select_related = ["originator"]
    search_fields = ["text"]
    search_help_text = _('words of the claim; "in quotes" for a phrase, - to leave out')

    @admin.display(description=_("originator"), ordering="originator")
    def who(self, claim: Claim) -> str:
        """The originator, as far as the reader may know them."""
        if getattr(claim, "veiled", False):
            return said(CONFIDENTIAL)
        return str(claim.originator) if claim.originator else ""

    def veil(self, rows: QuerySet[Any], hidden: Collection[int]) -> QuerySet[Any]:
        """All claims: whose originator is not named stays in the list."""
        by_hidden = Q(originator__in=hidden)
        veiled = Case(When(by_hidden, then=True), default=False)
        found: QuerySet[Any] = rows.annotate(veiled=veiled)
        return found

    @admin.display(description=_("hedge level"), ordering="hedge_level")
    def level(self, claim: Claim) -> str:
        """The level as people read it."""
        known = Evidentiality(claim.evidentiality)
        return said(level_words(HedgeLevel(claim.hedge_level), known))

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Claim], search_term: str
    ) -> tuple[QuerySet[Claim], bool]:
        """Ask the search columns, which are indexed, in place of the text.

        Where few claims have the words, the list is made of their keys.
        """
        if not search_term:
            return queryset, False
        assert isinstance(queryset, ClaimQuerySet)
        keys = few(Claim.objects.with_words(search_term))
        if keys is None:
            return queryset.with_words(search_term), False
        return queryset.filter(pk__in=keys), False

    def get_paginator(
        self,
        request: HttpRequest,
        queryset: QuerySet[Claim],
        *limits: Any,
        **further: Any,
    ) -> CappedPaginator:
        """Pages that count a thousand of what is found by words, ten times it else."""
        pages = BriefPaginator if request.GET.get(SEARCH_VAR) else CappedPaginator
        return pages(queryset, *limits, **further)

    def get_queryset(self, request: HttpRequest) -> QuerySet[Claim]:
        """Claims without their search columns, which only searching reads."""
        columns = [f"search_{name}" for name in SEARCHED]
        return super().get_queryset(request).defer(*columns)

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, object] | None = None,
    ) -> HttpResponse:
        """The page of a claim: its words in place, its chain, how sure, who else."""
        hidden = hidden_sources(request.user)
        gather = partial(gather_claim, hidden=hidden, say=say)
        page = page_of(self, request, object_id, gather, "placed")
        assert page.context_data is not None
        page.context_data |= panel_for(request.user, int(object_id), hidden)
        page.context_data["elsewhere"] = gather_elsewhere(int(object_id), hidden, say)
        return page

    def get_urls(self) -> list[URLPattern]:
        """The decisions on links and the page of alarms, before the claims."""
        return [*lineage_addresses(self), *super().get_urls()]


@admin.register(HedgeCue)
class HedgeCueAdmin(ReadOnly):
    """Words that bear on how sure a claim sounds."""

    list_display = ["text", "kind", "likelihood_low", "likelihood_high", "claim"]
    list_filter = ["kind"]
    list_select_related = ["claim"]
    search_fields = ["text"]


@admin.register(Quantity)
class QuantityAdmin(ReadOnly):
    """Numbers that claims give."""

    list_display = ["__str__", "approximate", "claim"]
    list_select_related = ["claim"]
    search_fields = ["unit"]
    search_help_text = _("the unit")
