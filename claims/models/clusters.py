"""Which claims accepted links join, directly or through others; the database keeps it.

The triggers on links and judgements (see `rules.joining`) write it, and the functions
in `claims.review.tracing` that work everything out anew or look for alarms.
"""

from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.rules.words import choices, known
from claims.vocabulary import AlarmKind


class Cluster(models.Model):
    """Claims that accepted links join; `size` is how many they are.

    `looked_at` is when somebody last looked for alarms in it, empty since it changed.
    """

    size = models.PositiveIntegerField()
    looked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()  # worked out, and shown with what it is worked out of
        ordering = ["id"]
        indexes = [
            models.Index(
                fields=["id"],
                condition=Q(looked_at__isnull=True),
                name="cluster_to_look_at",
            )
        ]

    def __str__(self) -> str:
        return f"Cluster {self.pk}"


class Clustered(models.Model):
    """The one cluster of a claim that some link has joined to another."""

    claim = models.OneToOneField(
        Claim, models.CASCADE, primary_key=True, related_name="clustered"
    )
    cluster = models.ForeignKey(Cluster, models.CASCADE, related_name="claims")

    class Meta:
        default_permissions = ()
        verbose_name = "clustered claim"
        ordering = ["cluster", "claim"]

    def __str__(self) -> str:
        return f"claim {self.claim_id} in cluster {self.cluster_id}"


class Alarm(models.Model):
    """What was found in the lineage of a claim when somebody last looked."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="alarms")
    kind = models.CharField(max_length=24, choices=choices(AlarmKind))
    told = models.TextField()

    class Meta:
        default_permissions = ()
        ordering = ["-id"]
        constraints = [
            known("alarm_kind_is_known", "kind", AlarmKind),
            models.UniqueConstraint(
                fields=["claim", "kind"], name="alarm_once_a_claim_and_kind"
            ),
        ]
        indexes = [models.Index(fields=["kind", "-id"], name="alarm_by_kind")]

    def __str__(self) -> str:
        return self.told
