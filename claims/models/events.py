"""Everything that was ever decided, in order, each event holding on to the last."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.confirmations import Confirmation, Judgement, one_of
from claims.models.documents import Document
from claims.models.querysets import EventQuerySet
from claims.models.reports import Report
from claims.models.rules.frozen import append_only
from claims.models.rules.telling import told_of_its_subject
from claims.models.sources import Source

SUBJECTS = ("claim", "source", "document", "confirmation", "judgement", "report")
DIGEST = r"^[0-9a-f]{64}$"


class Event(models.Model):
    """Who did what to one subject, from what to what, why and when.

    `digest` is the SHA-256 of the event's canonical JSON (RFC 8785) together with the
    digest of the subject's event before it, `previous`, empty for its first.
    """

    claim = models.ForeignKey(
        Claim, models.PROTECT, null=True, blank=True, related_name="events"
    )
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="events"
    )
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="events"
    )
    confirmation = models.ForeignKey(
        Confirmation, models.PROTECT, null=True, blank=True, related_name="events"
    )
    judgement = models.ForeignKey(
        Judgement, models.PROTECT, null=True, blank=True, related_name="events"
    )
    report = models.ForeignKey(
        Report, models.PROTECT, null=True, blank=True, related_name="events"
    )
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="+"
    )
    action = models.CharField(max_length=60)
    was = models.TextField(blank=True)
    became = models.TextField(blank=True)
    reason = models.TextField(blank=True)
    at = models.DateTimeField()
    digest = models.CharField(max_length=64, unique=True)
    previous = models.CharField(max_length=64, blank=True)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=one_of(*SUBJECTS), name="event_has_one_subject"
            ),
            models.CheckConstraint(
                condition=~Q(action=""), name="event_action_not_empty"
            ),
            models.CheckConstraint(
                condition=Q(digest__regex=DIGEST), name="event_digest_is_sha256"
            ),
            models.CheckConstraint(
                condition=Q(previous="") | Q(previous__regex=DIGEST),
                name="event_previous_is_sha256",
            ),
            models.UniqueConstraint(
                fields=[*SUBJECTS, "previous"],
                nulls_distinct=False,
                name="event_follows_one_other",
            ),
        ]
        triggers = [
            *append_only("event_is_append_only"),
            *told_of_its_subject("event_tells_of_its_subject"),
        ]

    def __str__(self) -> str:
        return self.action
