"""What each analyst answers about a claim, apart from every other."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.querysets import AssessmentQuerySet
from claims.models.rules.ends import banded
from claims.models.rules.moves import one_part_a_person, stays_once_submitted
from claims.models.rules.words import choices, known
from claims.vocabulary import (
    AssessmentRole,
    AssessmentStatus,
    Confidence,
    Question,
    Verdict,
)


class TeamLabel(models.Model):
    """What a team calls a verdict in its own words."""

    words = models.CharField(max_length=60, unique=True)
    verdict = models.CharField(max_length=24, choices=choices(Verdict))

    class Meta:
        ordering = ["verdict", "words"]
        constraints = [
            models.CheckConstraint(condition=~Q(words=""), name="team_label_has_words"),
            known("team_label_verdict_is_known", "verdict", Verdict),
        ]

    def __str__(self) -> str:
        return f"{self.words} ({self.get_verdict_display()})"


class Assessment(models.Model):
    """One analyst's answer to one question about one version of a claim.

    Likelihood and confidence are two things: how likely the answer is, and how good its
    grounds are. A draft may leave the verdict open; what is submitted may not.
    `label` is what the team called the verdict on that day, if it had words of its own.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="assessments")
    claim_version = models.PositiveIntegerField()
    question = models.CharField(max_length=24, choices=choices(Question))
    analyst = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="assessments"
    )
    role = models.CharField(max_length=24, choices=choices(AssessmentRole))
    status = models.CharField(
        max_length=24,
        choices=choices(AssessmentStatus),
        default=AssessmentStatus.DRAFT.value,
    )
    verdict = models.CharField(max_length=24, choices=choices(Verdict), blank=True)
    label = models.CharField(max_length=60, blank=True)
    likelihood_low = models.FloatField(null=True, blank=True)
    likelihood_high = models.FloatField(null=True, blank=True)
    confidence = models.CharField(
        max_length=24, choices=choices(Confidence), default=Confidence.NOT_STATED.value
    )
    reasons = models.TextField(blank=True)
    submitted_at = models.DateTimeField(null=True, blank=True)

    objects = AssessmentQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            known("assessment_question_is_known", "question", Question),
            known("assessment_role_is_known", "role", AssessmentRole),
            known("assessment_status_is_known", "status", AssessmentStatus),
            known("assessment_confidence_is_known", "confidence", Confidence),
            models.CheckConstraint(
                condition=Q(verdict__in=[word.value for word in Verdict])
                | Q(verdict="", status=AssessmentStatus.DRAFT.value),
                name="assessment_verdict_is_known",
            ),
            models.CheckConstraint(
                condition=~Q(status=AssessmentStatus.SUBMITTED.value)
                | Q(submitted_at__isnull=False) & ~Q(reasons=""),
                name="assessment_is_submitted_with_reasons",
            ),
            banded("assessment_band_in_order"),
            models.UniqueConstraint(
                fields=["claim", "claim_version", "question", "analyst"],
                name="assessment_once_an_analyst_and_question",
            ),
            models.UniqueConstraint(
                fields=["claim", "claim_version", "question", "role"],
                condition=Q(status=AssessmentStatus.SUBMITTED.value),
                name="assessment_submitted_once_a_role",
            ),
        ]
        triggers = [
            *stays_once_submitted("assessment_stays_once_submitted"),
            *one_part_a_person("assessor_plays_one_part"),
        ]

    def __str__(self) -> str:
        return self.get_verdict_display() or "no verdict yet"
