"""Says by what lists of claims are narrowed, all of it at once if that is asked."""

from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet
from django_filters import rest_framework as filters

from claims.api.filters import known
from claims.api.parameters import (
    CountFilter,
    IdFilter,
    LanguageFilter,
    MomentFilter,
    Narrowing,
    SearchFilter,
    ShareFilter,
    WordFilter,
    YesOrNo,
)
from claims.api.reads.searching import placed
from claims.models import Appearance, Attribution, Claim
from claims.review import sight_of, visible_assessments
from claims.review.tracing.alarms import standing_alarms
from claims.review.tracing.weighing import weigh
from claims.vocabulary import (
    AlarmKind,
    Evidentiality,
    HedgeLevel,
    Modality,
    Polarity,
    State,
    Verdict,
)

NEWEST, RELEVANCE = "newest", "relevance"
WEIGHED = ("roots_from", "roots_to", "has_drift")
UNASKED = (None, "")
Claims = QuerySet[Claim]


class ClaimFilter(filters.FilterSet):
    """Claims by who says them and where, how surely, when, and what became of them."""

    document = IdFilter(field_name="document_id")
    language = LanguageFilter(field_name="document__language")
    publisher = IdFilter(method="seen_at", help_text="of a place where it was seen")
    source = IdFilter(method="said_through", help_text="anywhere in the chain")
    originator = IdFilter(method="said_by", help_text="alone or jointly")
    hedge_level = WordFilter(HedgeLevel)
    likelihood_from = ShareFilter(
        field_name="likelihood_low",
        lookup_expr="gte",
        help_text="below which the band does not reach",
    )
    likelihood_to = ShareFilter(
        field_name="likelihood_high",
        lookup_expr="lte",
        help_text="above which the band does not reach",
    )
    polarity = WordFilter(Polarity)
    evidentiality = WordFilter(Evidentiality)
    modality = WordFilter(Modality)
    state = WordFilter(State)
    verdict = WordFilter(
        Verdict,
        method="decided",
        help_text="on which two people agreed, or an adjudicator decided",
    )
    alarm = WordFilter(AlarmKind, method="alarmed", help_text="that is open")
    has_alarm = YesOrNo(method="alarmed_at_all", help_text="whether any is open")
    roots_from = CountFilter(
        method="rooted",
        help_text="independent roots that stand for it at least, as /lineage counts",
    )
    roots_to = CountFilter(method="rooted", help_text="at most")
    has_drift = YesOrNo(
        method="drifted", help_text="whether a telling of its roots says it otherwise"
    )
    said_from = MomentFilter(field_name="said_at", lookup_expr="gte")
    said_before = MomentFilter(field_name="said_at", lookup_expr="lt")
    published_from = MomentFilter(method="published", help_text="where it was seen")
    published_before = MomentFilter(method="published", help_text="where it was seen")
    recorded_from = MomentFilter(field_name="recorded_at", lookup_expr="gte")
    recorded_before = MomentFilter(field_name="recorded_at", lookup_expr="lt")
    q = SearchFilter(method="saying")
    order = filters.ChoiceFilter(
        method="ordered",
        choices=[(word, word) for word in (NEWEST, RELEVANCE)],
        help_text="newest unless told, and without `q`, to which relevance is",
    )

    class Meta:
        model = Claim
        form = Narrowing
        fields: list[str] = []

    def filter_queryset(self, queryset: Claims) -> Claims:
        """Weigh what has changed, up to a number, before claims are told by it."""
        if any(self.form.cleaned_data[name] not in UNASKED for name in WEIGHED):
            weigh()
        return super().filter_queryset(queryset)  # type: ignore[no-any-return]

    def seen_at(self, claims: Claims, name: str, publisher: int) -> Claims:
        """Keep the claims of documents that appeared there."""
        return claims.filter(known(self.request, publisher), _seen(publisher=publisher))

    def said_through(self, claims: Claims, name: str, source: int) -> Claims:
        """Keep the claims in whose chain the source stands."""
        return claims.filter(known(self.request, source), Exists(_steps(source)))

    def said_by(self, claims: Claims, name: str, source: int) -> Claims:
        """Keep the claims that begin with the source."""
        first = _steps(source).filter(position=0)
        return claims.filter(known(self.request, source), Exists(first))

    def decided(self, claims: Claims, name: str, verdict: str) -> Claims:
        """Keep those so decided, as far as whoever asks may see the answers."""
        seen = visible_assessments(self.request.user).decisive()
        of_it = {"claim": OuterRef("pk"), "claim_version": OuterRef("version")}
        return claims.filter(Exists(seen.filter(**of_it, verdict=verdict)))

    def alarmed(self, claims: Claims, name: str, kind: str) -> Claims:
        """Keep those about which an alarm of the kind is open."""
        open_ = standing_alarms().filter(claim=OuterRef("pk"), kind=kind)
        return claims.filter(Exists(open_))

    def alarmed_at_all(self, claims: Claims, name: str, answer: str) -> Claims:
        """Keep those about which any alarm is open, or those about which none is."""
        any_ = Exists(standing_alarms().filter(claim=OuterRef("pk")))
        return claims.filter(any_ if answer == YesOrNo.YES else ~any_)

    def rooted(self, claims: Claims, name: str, number: int) -> Claims:
        """Keep those that have so many roots, as whoever asks may find them."""
        way = "gte" if name == "roots_from" else "lte"
        return claims.filter(**{f"{self._weighed('roots')}__{way}": number})

    def drifted(self, claims: Claims, name: str, answer: str) -> Claims:
        """Keep those that drifted, or those that did not, as whoever asks may find."""
        told = answer == YesOrNo.YES
        return claims.filter(**{self._weighed("drifted"): told})

    def _weighed(self, column: str) -> str:
        return sight_of(self.request.user).weighed(column)

    def published(self, claims: Claims, name: str, at: Any) -> Claims:
        """Keep the claims of documents that came out by then, or since."""
        way = "gte" if name == "published_from" else "lt"
        return claims.filter(_seen(**{f"published_at__{way}": at}))

    def saying(self, claims: Claims, name: str, words: str) -> Claims:
        """Keep those that have the words, in any inflection that is known."""
        return claims.with_words(words)  # type: ignore[attr-defined, no-any-return]

    def ordered(self, claims: Claims, name: str, order: str) -> Claims:
        """Put the most relevant first, if that is asked."""
        words = self.form.cleaned_data["q"]
        return placed(claims, words) if words and order == RELEVANCE else claims


def _seen(**known: object) -> Exists:
    return Exists(Appearance.objects.filter(document=OuterRef("document_id"), **known))


def _steps(source: int) -> QuerySet[Attribution]:
    joint = Q(members__source=source, members__membership="member")
    return Attribution.objects.filter(Q(source=source) | joint, claim=OuterRef("pk"))
