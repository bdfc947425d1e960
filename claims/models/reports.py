"""What was published about a claim: frozen, correctable, open to a reply."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from claims.models.claims import Claim
from claims.models.documents import octets_of, sha256_of
from claims.models.querysets import ReportQuerySet
from claims.models.rules.frozen import append_only
from claims.models.rules.moves import not_of_own_work, signed_off
from claims.models.rules.telling import told
from claims.models.rules.told import found_by, kept, verdict
from claims.models.rules.words import choices, known
from claims.models.sources import Source
from claims.vocabulary import CorrectionKind, FeedSubject, ReplyStatus

PROPOSITION = "$.statement.proposition"
ORIGINATOR = "$.statement.chain[0].name"


class Report(models.Model):
    """One edition of the fact-check of a claim, as it went out: for good.

    What readers search by is made of the frozen value by the database.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="reports")
    claim_version = models.PositiveIntegerField(default=1)
    edition = models.PositiveIntegerField()
    frozen = models.TextField()
    sha256 = models.CharField(max_length=64)
    published_at = models.DateTimeField()
    published_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    title = kept(PROPOSITION)
    person = kept(ORIGINATOR)
    language = kept("$.statement.language")
    verdict = verdict()
    search = found_by(PROPOSITION, ORIGINATOR, "$.statement.anchor.exact")

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["-published_at", "-id"]
        indexes = [GinIndex(fields=["search"], name="report_search")]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "edition"], name="report_edition_once_a_claim"
            ),
            models.CheckConstraint(
                condition=Q(edition__gte=1), name="report_edition_counts_from_one"
            ),
            models.CheckConstraint(
                condition=Q(sha256=sha256_of(octets_of("frozen"))),
                name="report_digest_is_of_its_value",
            ),
        ]
        triggers = [
            *append_only("report_is_append_only"),
            *not_of_own_work("publisher_is_not_the_first_assessor"),
            *told("report_is_told", FeedSubject.REPORT),
            *signed_off("allegation_is_signed_off"),
        ]

    def __str__(self) -> str:
        return f"Edition {self.edition}"


class Correction(models.Model):
    """What is wrong in an edition, and the later one that says so.

    It is a draft until somebody else issues it. A void report has no later edition; one
    that is superseded has another claim's.
    """

    report = models.ForeignKey(Report, models.PROTECT, related_name="corrections")
    corrected_in = models.ForeignKey(
        Report, models.PROTECT, null=True, blank=True, related_name="corrects"
    )
    kind = models.CharField(
        max_length=24,
        choices=choices(CorrectionKind),
        default=CorrectionKind.UPDATE.value,
    )
    notice = models.TextField()
    made_at = models.DateTimeField()
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    issued_at = models.DateTimeField(null=True, blank=True)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )

    class Meta:
        ordering = ["-made_at", "-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(notice=""), name="correction_notice_not_empty"
            ),
            models.CheckConstraint(
                condition=~Q(corrected_in=F("report")),
                name="correction_is_in_another_edition",
            ),
            known("correction_kind_is_known", "kind", CorrectionKind),
            models.CheckConstraint(
                condition=Q(issued_at__isnull=True, issued_by__isnull=True)
                | Q(issued_at__isnull=False, issued_by__isnull=False),
                name="correction_is_issued_by_somebody",
            ),
            models.CheckConstraint(
                condition=~Q(issued_by=F("made_by")),
                name="correction_takes_two_people",
            ),
            models.UniqueConstraint(
                fields=["report"],
                condition=Q(issued_at__isnull=True),
                name="correction_is_drafted_once_an_edition",
            ),
        ]

    def __str__(self) -> str:
        return self.notice if len(self.notice) <= 80 else f"{self.notice[:79]}…"


class Reply(models.Model):
    """The right of reply: whom a claim concerns was asked, until when, and answered.

    Where asking was skipped, `reason` says why, and both times are when.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="replies")
    claim_version = models.PositiveIntegerField(default=1)
    source = models.ForeignKey(Source, models.PROTECT, related_name="replies")
    status = models.CharField(
        max_length=24, choices=choices(ReplyStatus), default=ReplyStatus.ASKED.value
    )
    asked_at = models.DateTimeField()
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    due_at = models.DateTimeField()
    answer = models.TextField(blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    reason = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "replies"
        ordering = ["due_at", "id"]
        constraints = [
            known("reply_status_is_known", "status", ReplyStatus),
            models.CheckConstraint(
                condition=Q(asked_at__lt=F("due_at"))
                | Q(status=ReplyStatus.SKIPPED.value, asked_at=F("due_at")),
                name="reply_is_due_after_asking",
            ),
            models.CheckConstraint(
                condition=~Q(status=ReplyStatus.SKIPPED.value)
                | Q(asked_by__isnull=False) & ~Q(reason=""),
                name="reply_is_skipped_with_a_reason",
            ),
            models.CheckConstraint(
                condition=~Q(status=ReplyStatus.ANSWERED.value)
                | Q(answered_at__isnull=False) & ~Q(answer=""),
                name="reply_that_was_given_has_words",
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at", "claim"],
                condition=Q(status=ReplyStatus.ASKED.value),
                name="reply_awaited",
            )
        ]

    def __str__(self) -> str:
        return self.get_status_display()
