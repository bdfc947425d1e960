"""Who let an allegation against a named person go out, and on what grounds."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.rules.frozen import append_only
from claims.models.rules.moves import not_of_an_assessor


class SignOff(models.Model):
    """Somebody other than both assessors let one version of a claim go out: for good.

    `reason` says what they looked at.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="sign_offs")
    claim_version = models.PositiveIntegerField()
    signed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="sign_offs"
    )
    signed_at = models.DateTimeField()
    reason = models.TextField()

    class Meta:
        verbose_name = "sign-off"
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "claim_version"], name="version_is_signed_off_once"
            ),
            models.CheckConstraint(
                condition=~Q(reason=""), name="sign_off_has_a_reason"
            ),
        ]
        triggers = [
            *append_only("sign_off_is_append_only"),
            *not_of_an_assessor("signer_is_no_assessor"),
        ]

    def __str__(self) -> str:
        return self.reason if len(self.reason) <= 80 else f"{self.reason[:79]}…"
