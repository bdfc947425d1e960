"""The prose of a report: its summary, what was found amiss, and where people looked."""

from django.conf import settings
from django.db import models
from django.db.models import F, Q

from claims.models.claims import Claim
from claims.models.rules.frozen import append_only
from claims.models.rules.moves import not_of_the_writer
from claims.models.rules.words import choices, known
from claims.vocabulary import PROSE_WORDS, ProseKind


class Search(models.Model):
    """Where somebody looked for what bears on a claim, when, and what they found.

    `found` is empty where they found nothing.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="searches")
    place = models.CharField(max_length=200)
    query = models.TextField()
    searched_at = models.DateTimeField()
    searched_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    found = models.TextField(blank=True)
    logged_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "searches"
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(place="") & ~Q(query=""), name="search_says_where_and_what"
            ),
            models.CheckConstraint(
                condition=Q(searched_at__lte=F("logged_at")),
                name="search_is_logged_afterwards",
            ),
        ]
        triggers = append_only("search_is_append_only")

    def __str__(self) -> str:
        return f"{self.place}: {self.query}"


class Summary(models.Model):
    """The summary of a report as somebody wrote it, with its bindings: for good.

    The last one of a claim's version is its summary; without words there is none.
    `evidence_sha256` is of all that its sentences rested on when they were checked.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="summaries")
    claim_version = models.PositiveIntegerField()
    number = models.PositiveIntegerField()
    text = models.TextField(blank=True)
    evidence_sha256 = models.CharField(max_length=64)
    written_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    written_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "summaries"
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "number"], name="summary_number_once_a_claim"
            ),
        ]
        triggers = append_only("summary_is_append_only")

    def __str__(self) -> str:
        return f"Summary {self.number}"


class SummaryFinding(models.Model):
    """What is amiss with a sentence of a summary; offsets are of the summary's text."""

    summary = models.ForeignKey(Summary, models.PROTECT, related_name="findings")
    kind = models.CharField(max_length=24, choices=choices(ProseKind))
    sentence = models.TextField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    why = models.TextField()

    class Meta:
        ordering = ["summary", "start", "id"]
        constraints = [
            known("summary_finding_kind_is_known", "kind", ProseKind),
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="summary_finding_has_a_span"
            ),
        ]
        triggers = append_only("summary_finding_is_append_only")

    def __str__(self) -> str:
        return self.why

    @property
    def words(self) -> str:
        """The kind as people read it."""
        return PROSE_WORDS[ProseKind(self.kind)]


class Waiver(models.Model):
    """Why a finding may stand, as somebody says who did not write the summary."""

    finding = models.OneToOneField(
        SummaryFinding, models.PROTECT, related_name="waiver"
    )
    reason = models.TextField()
    waived_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    waived_at = models.DateTimeField()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(reason=""), name="waiver_has_a_reason"),
        ]
        triggers = [
            *append_only("waiver_is_append_only"),
            *not_of_the_writer("waiver_is_of_a_second_person"),
        ]

    def __str__(self) -> str:
        return self.reason
