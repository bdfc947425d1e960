"""What confirms or contradicts a claim, and which things are the same."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.claims import Claim
from claims.models.documents import Document, Original
from claims.models.rules.frozen import immutable
from claims.models.rules.joining import joins_by_judgements, joins_by_links
from claims.models.rules.telling import told
from claims.models.rules.weighing import (
    weighs,
    weighs_changed,
    weighs_gone,
    weighs_new,
)
from claims.models.rules.words import choices, known
from claims.models.sources import Source
from claims.vocabulary import FeedSubject, JudgementKind, LinkStatus, Relation, Scope


class Snapshot(models.Model):
    """A page outside, with the bytes that it had when it was looked at."""

    url = models.CharField(max_length=2000)
    taken_at = models.DateTimeField()
    original = models.ForeignKey(Original, models.PROTECT, related_name="snapshots")

    class Meta:
        ordering = ["-taken_at"]
        constraints = [
            models.CheckConstraint(condition=~Q(url=""), name="snapshot_url_not_empty"),
            models.UniqueConstraint(
                fields=["url", "original"], name="snapshot_is_kept_once"
            ),
        ]

    def __str__(self) -> str:
        return self.url


def one_of(*columns: str) -> Q:
    """Exactly one of the columns is filled."""
    answer = Q()
    for filled in columns:
        answer |= Q(**{f"{column}__isnull": column != filled for column in columns})
    return answer


# What is weighed anew with a link, and with a judgement.
_LINKED = dict.fromkeys(("claim_id", "evidence_claim_id"), FeedSubject.CLAIM)
_STANDS = "status = 'accepted'"
_JUDGED = dict.fromkeys(("first_claim_id", "second_claim_id"), FeedSubject.CLAIM)
_JUDGED |= dict.fromkeys(("first_source_id", "second_source_id"), FeedSubject.SOURCE)


class Confirmation(models.Model):
    """A link from a claim to one piece of evidence for or against it.

    A suggestion has the rule that made it, `why` in a sentence, a score, and in `spans`
    a JSON list of the words in both claims on which it rests, {"claim", "document",
    "start", "end", "words"} each, in code points of the document. Whoever accepts it
    may say otherwise what it is; what was suggested is kept, to be taken back to.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="confirmations")
    evidence_claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, blank=True, related_name="evidence_for"
    )
    evidence_document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="evidence_for"
    )
    evidence_snapshot = models.ForeignKey(
        Snapshot, models.PROTECT, null=True, blank=True, related_name="evidence_for"
    )
    relation = models.CharField(max_length=24, choices=choices(Relation))
    scope = models.CharField(max_length=24, choices=choices(Scope))
    status = models.CharField(
        max_length=24, choices=choices(LinkStatus), default=LinkStatus.SUGGESTED.value
    )
    suggested_relation = models.CharField(
        max_length=24, choices=choices(Relation), blank=True
    )
    suggested_scope = models.CharField(
        max_length=24, choices=choices(Scope), blank=True
    )
    rule = models.CharField(max_length=200, blank=True)
    why = models.TextField("why it is suggested", blank=True)
    score = models.FloatField(null=True, blank=True)
    spans = models.TextField("spans that suggest it", blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    decided_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=one_of(
                    "evidence_claim", "evidence_document", "evidence_snapshot"
                ),
                name="confirmation_has_one_kind_of_evidence",
            ),
            models.CheckConstraint(
                condition=Q(evidence_claim__isnull=True)
                | ~Q(evidence_claim=F("claim")),
                name="confirmation_not_of_itself",
            ),
            models.UniqueConstraint(
                fields=[
                    "claim",
                    "relation",
                    "evidence_claim",
                    "evidence_document",
                    "evidence_snapshot",
                ],
                nulls_distinct=False,
                name="confirmation_once_a_pair_and_relation",
            ),
            models.CheckConstraint(
                condition=Q(
                    status=LinkStatus.SUGGESTED.value,
                    decided_by__isnull=True,
                    decided_at__isnull=True,
                )
                | ~Q(status=LinkStatus.SUGGESTED.value)
                & Q(decided_by__isnull=False, decided_at__isnull=False),
                name="confirmation_is_decided_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(score__isnull=True) | Q(score__gte=0, score__lte=1),
                name="confirmation_score_is_a_share",
            ),
            models.CheckConstraint(
                condition=Q(suggested_relation="", suggested_scope="")
                | Q(
                    suggested_relation__in=[one.value for one in Relation],
                    suggested_scope__in=[one.value for one in Scope],
                    status=LinkStatus.ACCEPTED.value,
                ),
                name="confirmation_is_corrected_by_who_accepts_it",
            ),
            known("confirmation_relation_is_known", "relation", Relation),
            known("confirmation_scope_is_known", "scope", Scope),
            known("confirmation_status_is_known", "status", LinkStatus),
        ]
        indexes = [models.Index(fields=["claim", "status"], name="link_by_claim")]
        triggers = [
            *joins_by_links("link_joins_its_claims"),
            *told("link_is_told", FeedSubject.CONFIRMATION),
            weighs_new("link_is_weighed", _LINKED, _STANDS),
            weighs_changed("link_is_weighed", _LINKED, "status", "relation", "scope"),
            weighs_gone("link_is_weighed", _LINKED, _STANDS),
        ]

    def __str__(self) -> str:
        return f"{self.get_relation_display()} ({self.get_scope_display()})"


MADE = (
    "kind", "first_source_id", "second_source_id", "first_claim_id", "second_claim_id",
    "judged_by_id", "judged_at", "reason",
)  # fmt: skip


class Judgement(models.Model):
    """Two sources or claims are or are not the same, as somebody judged; for a time.

    It changes neither of the two, so that taking it back leaves nothing behind.
    """

    kind = models.CharField(max_length=24, choices=choices(JudgementKind))
    first_source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="+"
    )
    second_source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="+"
    )
    first_claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, blank=True, related_name="+"
    )
    second_claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, blank=True, related_name="+"
    )
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    judged_at = models.DateTimeField()
    reason = models.TextField()
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-judged_at", "-id"]
        constraints = [
            known("judgement_kind_is_known", "kind", JudgementKind),
            models.CheckConstraint(
                condition=Q(
                    kind=JudgementKind.SAME_CLAIM.value,
                    first_claim__isnull=False,
                    second_claim__isnull=False,
                    first_claim__lt=F("second_claim"),
                    first_source__isnull=True,
                    second_source__isnull=True,
                )
                | ~Q(kind=JudgementKind.SAME_CLAIM.value)
                & Q(
                    first_source__isnull=False,
                    second_source__isnull=False,
                    first_source__lt=F("second_source"),
                    first_claim__isnull=True,
                    second_claim__isnull=True,
                ),
                name="judgement_joins_two_of_a_kind",
            ),
            models.UniqueConstraint(
                fields=[
                    "kind",
                    "first_source",
                    "second_source",
                    "first_claim",
                    "second_claim",
                ],
                condition=Q(withdrawn_at__isnull=True),
                nulls_distinct=False,
                name="judgement_stands_once",
            ),
            models.UniqueConstraint(
                fields=["first_source", "second_source"],
                condition=Q(withdrawn_at__isnull=True, first_source__isnull=False),
                name="sources_are_judged_one_way",
            ),
            models.CheckConstraint(
                condition=Q(withdrawn_at__isnull=True)
                | Q(withdrawn_at__gte=F("judged_at")),
                name="judgement_is_withdrawn_after_it_was_made",
            ),
            models.CheckConstraint(
                condition=~Q(reason=""), name="judgement_has_a_reason"
            ),
        ]
        triggers = [
            *joins_by_judgements("judgement_joins_its_claims"),
            *immutable("judgement_stays_as_it_was_made", *MADE),
            *weighs("judgement_is_weighed", _JUDGED, "withdrawn_at"),
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
