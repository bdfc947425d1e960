"""By which keys claims are found that may speak of the same matter."""

from django.db import models

from claims.models.claims import Claim


class ClaimKey(models.Model):
    """One key of a claim: the first eight octets of the digest of what it shares.

    This is an index and no record: nobody looks at it, and it is made anew from the
    claims whenever they are linked anew.
    """

    pk = models.CompositePrimaryKey("key", "claim_id")
    key = models.BigIntegerField()
    claim = models.ForeignKey(Claim, models.CASCADE, related_name="keys")

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.key:x} of {self.claim_id}"
