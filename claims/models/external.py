"""What others have decided about a claim: verdicts that came in from outside."""

from django.db import models
from django.db.models import F, Q

from claims.models.claims import Claim
from claims.models.documents import Original
from claims.models.rules.frozen import append_only
from claims.models.sources import Source

LONGEST_LABEL = 400


class ExternalVerdict(models.Model):
    """How somebody else rated a claim, in their own words and on their own scale.

    `label` is never translated into a verdict of ours. The numbers are there where the
    scale has two ends and the value lies between them; `original` is the record as it
    came in, `carried_at` where it says that the claim was seen, an address a line. What
    is not known stays empty.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="external_verdicts")
    rater = models.ForeignKey(Source, models.PROTECT, related_name="verdicts_given")
    label = models.CharField(max_length=LONGEST_LABEL)
    language = models.CharField(max_length=16, blank=True)
    value = models.FloatField(null=True, blank=True)
    worst = models.FloatField(null=True, blank=True)
    best = models.FloatField(null=True, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    rated_on = models.DateField(null=True, blank=True)
    carried_at = models.TextField(blank=True)
    original = models.ForeignKey(
        Original,
        models.PROTECT,
        related_name="external_verdicts",
        verbose_name="original record",
    )

    class Meta:
        ordering = ["claim", "-rated_on", "id"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(label=""), name="external_verdict_has_a_label"
            ),
            models.CheckConstraint(
                condition=Q(value__isnull=True, worst__isnull=True, best__isnull=True)
                | Q(
                    value__isnull=False,
                    worst__isnull=False,
                    best__isnull=False,
                    worst__lt=F("best"),
                    worst__lte=F("value"),
                    value__lte=F("best"),
                ),
                name="external_verdict_lies_on_its_scale",
            ),
            models.UniqueConstraint(
                fields=[
                    "claim", "rater", "label", "value", "worst", "best", "url",
                    "rated_on",
                ],
                nulls_distinct=False,
                name="external_verdict_is_kept_once",
            ),
        ]  # fmt: skip
        triggers = append_only("external_verdict_is_append_only")

    def __str__(self) -> str:
        return f"{self.rater}: {self.label}"
