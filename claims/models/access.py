"""By what programs are known, how often they ask, and what they were answered."""

from django.conf import settings
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import F, Q

from claims.models.rules.words import choices
from claims.vocabulary import KeyScope

DIGEST = r"^[0-9a-f]{64}$"


class ApiKey(models.Model):
    """A key with which a program speaks for its user; only its digest is kept.

    `prefix` is how people tell keys apart, and `digest` the SHA-256 of the whole key.
    `last_used_at` is right to the minute. A key that a key made, its `maker`, does no
    more than that one, ends no later, and is taken back with it.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="api_keys"
    )
    name = models.CharField(max_length=60)
    prefix = models.CharField(max_length=16, unique=True)
    digest = models.CharField(max_length=64, unique=True)
    maker = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, related_name="made"
    )
    scopes = ArrayField(models.CharField(max_length=24, choices=choices(KeyScope)))
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)
    last_used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(
                condition=Q(digest__regex=DIGEST), name="key_digest_is_sha256"
            ),
            models.CheckConstraint(condition=~Q(name=""), name="key_has_a_name"),
            models.CheckConstraint(
                condition=Q(scopes__len__gt=0)
                & Q(scopes__contained_by=[one.value for one in KeyScope]),
                name="key_scopes_are_known",
            ),
            models.CheckConstraint(
                condition=Q(expires_at__gt=F("made_at")), name="key_expires_later"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.prefix}…)"


class Tally(models.Model):
    """How often something happened since the beginning of a stretch of time.

    The table is unlogged: counting costs little, and a crash forgets the counts.
    """

    name = models.CharField(max_length=200)
    began_at = models.DateTimeField()
    count = models.PositiveIntegerField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["name", "began_at"], name="tally_once_a_stretch"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.count}"


class Remembered(models.Model):
    """What a request was answered that its sender may repeat without a second effect.

    It is written in the transaction of the effect; `digest` is of all that was asked.
    """

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="+")
    key = models.CharField(max_length=255)
    digest = models.CharField(max_length=64)
    status = models.PositiveSmallIntegerField()
    location = models.CharField(max_length=400, blank=True)
    etag = models.CharField(max_length=100, blank=True)
    body = models.BinaryField()
    at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["user", "key"], name="request_is_remembered_once"
            ),
            models.CheckConstraint(
                condition=Q(digest__regex=DIGEST), name="remembered_digest_is_sha256"
            ),
        ]
        indexes = [models.Index(fields=["at"], name="remembered_by_time")]

    def __str__(self) -> str:
        return self.key
