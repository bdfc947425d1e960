"""How many roots stand for a claim and whether it drifted: worked out, and kept.

What is to be worked out anew is written down by triggers (see `rules.weighing`), and
worked out by `claims.review.tracing.weighing`.
"""

from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.rules.words import choices, known
from claims.vocabulary import FeedSubject


class Weight(models.Model):
    """What the lineage of a claim comes to, as whoever knows every source finds it.

    Who may not know the confidential sources has them told apart by no name, and may
    find otherwise: that is `veiled`.
    """

    claim = models.OneToOneField(
        Claim, models.CASCADE, primary_key=True, related_name="weight"
    )
    roots = models.PositiveIntegerField()
    drifted = models.BooleanField()
    veiled_roots = models.PositiveIntegerField()
    veiled_drifted = models.BooleanField()

    class Meta:
        default_permissions = ()  # worked out, and shown with what it is worked out of
        ordering = ["claim"]
        indexes = [
            models.Index(fields=["roots", "-claim"], name="weight_by_roots"),
            models.Index(fields=["veiled_roots", "-claim"], name="weight_by_veiled"),
            models.Index(
                fields=["-claim"], condition=Q(drifted=True), name="weight_drifted"
            ),
            models.Index(
                fields=["-claim"],
                condition=Q(veiled_drifted=True),
                name="weight_veiled_drifted",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.roots} roots of claim {self.claim_id}"


class Unweighed(models.Model):
    """Something on which weights rest has changed since they were worked out.

    No row refers to another table, so that writing it waits for nobody.
    """

    subject = models.CharField(max_length=24, choices=choices(FeedSubject))
    key = models.BigIntegerField()

    class Meta:
        default_permissions = ()
        ordering = ["id"]
        constraints = [known("unweighed_subject_is_known", "subject", FeedSubject)]
        indexes = [models.Index(fields=["subject", "key"], name="unweighed_by_key")]

    def __str__(self) -> str:
        return f"{self.subject} {self.key}"
