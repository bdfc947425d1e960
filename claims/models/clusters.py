"""Which claims accepted links join, directly or through others; the database keeps it.

The triggers on links and judgements (see `rules.joining`) are the only writers, beside
the function in `claims.review.tracing` that works everything out anew.
"""

from django.db import models

from claims.models.claims import Claim


class Cluster(models.Model):
    """Claims that accepted links join; `size` is how many they are."""

    size = models.PositiveIntegerField()

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return f"Cluster {self.pk}"


class Clustered(models.Model):
    """The one cluster of a claim that some link has joined to another."""

    claim = models.OneToOneField(
        Claim, models.CASCADE, primary_key=True, related_name="clustered"
    )
    cluster = models.ForeignKey(Cluster, models.CASCADE, related_name="claims")

    class Meta:
        verbose_name = "clustered claim"
        ordering = ["cluster", "claim"]

    def __str__(self) -> str:
        return f"claim {self.claim_id} in cluster {self.cluster_id}"
