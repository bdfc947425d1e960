"""Questions that are asked of rows, named as analysts would ask them."""

from typing import Self

from django.apps import apps
from django.db import models
from django.db.models import Exists, F, Min, OuterRef, Q, Subquery
from django.db.models.functions import Greatest
from django.db.models.lookups import IsNull

from claims.models.inflections import having, having_of_few
from claims.vocabulary import (
    AssessmentRole,
    AssessmentStatus,
    CorrectionKind,
    Membership,
    Move,
    State,
)

OPEN = [State.PROPOSED.value, State.TRIAGED.value]


class ClaimQuerySet(models.QuerySet["Claim"]):  # type: ignore[name-defined]
    """Claims, asked for in the words of the trade."""

    def awaiting_review(self) -> Self:
        """Those that nobody has begun to check."""
        return self.filter(state__in=OPEN)

    def in_reading_order(self) -> Self:
        """As they stand in their texts."""
        return self.order_by("document", "start", "end", "id")

    def said_by(self, *sources: object) -> Self:
        """Those whose originator is one of the sources, alone or with others."""
        joint = self.model._default_manager.filter(
            pk=OuterRef("pk"),
            attributions__position=0,
            attributions__members__source__in=sources,
            attributions__members__membership=Membership.MEMBER.value,
        )
        return self.filter(Q(originator__in=sources) | Exists(joint))

    def with_words(self, words: str) -> Self:
        """Those that have the words, in the inflections of any language searched."""
        return self.filter(having(words))

    def with_words_of_few(self, words: str) -> Self:
        """The same, where those to choose from are few anyway."""
        return self.filter(having_of_few(words))

    def with_chain(self) -> Self:
        """With their document, chain and cues, in six queries however many."""
        return self.select_related("document", "originator").prefetch_related(
            "attributions__source", "attributions__members__source", "hedge_cues"
        )


class AssessmentQuerySet(
    models.QuerySet["Assessment"],  # type: ignore[name-defined]
):
    """Assessments, by who wrote them and what was handed in."""

    def submitted(self) -> Self:
        """Those that are no drafts."""
        return self.filter(status=AssessmentStatus.SUBMITTED.value)

    def decisive(self) -> Self:
        """Those that settle what is asked of a version of a claim.

        An adjudicator's, or else a first one that the second agrees with.
        """
        others = self.model._default_manager.filter(
            claim=OuterRef("claim"),
            claim_version=OuterRef("claim_version"),
            question=OuterRef("question"),
            status=AssessmentStatus.SUBMITTED.value,
        )
        settled = others.filter(role=AssessmentRole.ADJUDICATOR.value)
        second = others.filter(
            role=AssessmentRole.SECOND.value, verdict=OuterRef("verdict")
        )
        agreed = Q(role=AssessmentRole.FIRST.value) & Exists(second) & ~Exists(settled)
        adjudicated = Q(role=AssessmentRole.ADJUDICATOR.value)
        return self.submitted().filter(adjudicated | agreed)

    def submitted_or_by(self, analyst: int) -> Self:
        """All that was handed in, and the analyst's own."""
        handed_in = Q(status=AssessmentStatus.SUBMITTED.value)
        return self.filter(handed_in | Q(analyst=analyst))

    def disclosed_or_by(self, analyst: int) -> Self:
        """Those that no second assessor must yet not see, and the analyst's own."""
        second = self.model._default_manager.filter(
            claim=OuterRef("claim"),
            claim_version=OuterRef("claim_version"),
            role=AssessmentRole.SECOND.value,
            status=AssessmentStatus.SUBMITTED.value,
        )
        first = Q(role=AssessmentRole.FIRST.value)
        # EXISTS would be answered from a list made of all second ones there are.
        blind = Q(IsNull(Subquery(second.order_by().values("pk")[:1]), rhs=True))
        disclosed = Q(status=AssessmentStatus.SUBMITTED.value) & ~(first & blind)
        return self.filter(disclosed | Q(analyst=analyst))


class EventQuerySet(models.QuerySet["Event"]):  # type: ignore[name-defined]
    """Events, by their order and by what they give away."""

    def in_order(self) -> Self:
        """As they happened."""
        return self.order_by("id")

    def disclosed_or_by(self, actor: int) -> Self:
        """All but first assessments that await a second one, and the actor's own."""
        second = self.model._default_manager.filter(
            claim=OuterRef("claim"),
            action=Move.SUBMIT_SECOND.value,
            id__gt=OuterRef("id"),
        )
        first = Q(action=Move.SUBMIT_FIRST.value)
        return self.filter(~first | Exists(second) | Q(actor=actor))

    def before_any_secret(self) -> Self:
        """Those up to a first assessment that awaits a second one, and without it.

        Figures that are made of them stay what they were when one answers blind.
        """
        every = self.model._default_manager.filter(claim=OuterRef("claim"))
        second = every.filter(action=Move.SUBMIT_SECOND.value, id__gt=OuterRef("id"))
        blind = every.filter(action=Move.SUBMIT_FIRST.value, id__lte=OuterRef("id"))
        return self.filter(~Exists(blind.filter(~Exists(second))))


class CommentQuerySet(models.QuerySet["Comment"]):  # type: ignore[name-defined]
    """Comments, by what they give away."""

    def disclosed_or_by(self, author: int) -> Self:
        """All but what was said of a version while its second answer is awaited.

        The author's own are among them, and all of a version that they assessed first.
        """
        answers = apps.get_model("claims", "Assessment")._default_manager.filter(
            claim=OuterRef("claim"),
            claim_version=OuterRef("claim_version"),
            status=AssessmentStatus.SUBMITTED.value,
        )
        second = answers.filter(role=AssessmentRole.SECOND.value)
        own_first = answers.filter(role=AssessmentRole.FIRST.value, analyst=author)
        open_ = Q(blind=False) | Exists(second) | Exists(own_first)
        return self.filter(open_ | Q(author=author))


class ReportQuerySet(models.QuerySet["Report"]):  # type: ignore[name-defined]
    """Editions of reports, as readers ask for them."""

    def latest_editions(self) -> Self:
        """Of each claim the edition that readers see now."""
        later = self.model._default_manager.filter(
            claim=OuterRef("claim"), edition__gt=OuterRef("edition")
        )
        return self.filter(~Exists(later))

    def with_dates(self) -> Self:
        """With when the first edition came out, and when it was withdrawn or changed.

        Withdrawn is what was voided, and what the report on another claim supersedes.
        """
        first = (
            self.model._default_manager.filter(claim=OuterRef("claim"))
            .order_by()
            .values("claim")
            .annotate(first=Min("published_at"))
        )
        elsewhere = Q(corrected_in__isnull=False) & ~Q(
            corrected_in__claim=F("report__claim")
        )
        withdrawal = (
            apps.get_model("claims", "Correction")
            ._default_manager.filter(
                report__claim=OuterRef("claim"), issued_at__isnull=False
            )
            .filter(Q(kind=CorrectionKind.VOID.value) | elsewhere)
        )
        return self.annotate(
            first_at=Subquery(first.values("first")),
            withdrawn_at=Subquery(withdrawal.values("issued_at")[:1]),
            changed_at=Greatest("published_at", F("withdrawn_at")),
        )
