"""What changed, transaction by transaction, and who is told of it."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.rules.frozen import append_only
from claims.models.rules.words import choices, known
from claims.vocabulary import DeliveryStatus, FeedChange, FeedSubject

LONGEST_WORD = 24


class Change(models.Model):
    """A row came, changed or went in one transaction: told once, by triggers alone.

    `xid` is the number of the transaction. Whoever reads only those below the oldest
    one that is still open misses nothing: see `claims.review.feeds`.
    """

    pk = models.CompositePrimaryKey("xid", "subject", "key", "change")
    xid = models.BigIntegerField()
    subject = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedSubject))
    key = models.BigIntegerField()
    change = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedChange))
    at = models.DateTimeField()

    class Meta:
        default_permissions = ()
        ordering = ["xid", "subject", "key", "change"]
        triggers = append_only("change_is_append_only")

    def __str__(self) -> str:
        return f"{self.subject} {self.key} {self.change}"


class Webhook(models.Model):
    """An address that wants to be told of changes, from `after` on.

    The secret signs what is sent there: whoever knows it can tell what came from here.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="webhooks"
    )
    url = models.CharField(max_length=2000)
    secret = models.CharField(max_length=100)
    after = models.CharField(max_length=100, blank=True)
    made_at = models.DateTimeField()
    stopped_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        default_permissions = ()
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(condition=~Q(url=""), name="webhook_url_not_empty"),
            models.CheckConstraint(
                condition=~Q(secret=""), name="webhook_secret_not_empty"
            ),
        ]

    def __str__(self) -> str:
        return self.url


class Topic(models.Model):
    """One kind of change of which a webhook is told."""

    webhook = models.ForeignKey(Webhook, models.CASCADE, related_name="topics")
    subject = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedSubject))
    change = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedChange))

    class Meta:
        default_permissions = ()
        ordering = ["webhook", "subject", "change"]
        constraints = [
            models.UniqueConstraint(
                fields=["webhook", "subject", "change"], name="topic_once_a_webhook"
            ),
            known("topic_subject_is_known", "subject", FeedSubject),
            known("topic_change_is_known", "change", FeedChange),
        ]

    def __str__(self) -> str:
        return f"{self.subject}.{self.change}"


class Delivery(models.Model):
    """One change on its way to one webhook, until it arrives or is given up.

    `due_at` is when it is tried next; `attempts` how often it was.
    """

    webhook = models.ForeignKey(Webhook, models.CASCADE, related_name="deliveries")
    xid = models.BigIntegerField()
    subject = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedSubject))
    key = models.BigIntegerField()
    change = models.CharField(max_length=LONGEST_WORD, choices=choices(FeedChange))
    changed_at = models.DateTimeField()
    due_at = models.DateTimeField()
    attempts = models.PositiveSmallIntegerField(default=0)
    status = models.CharField(
        max_length=LONGEST_WORD,
        choices=choices(DeliveryStatus),
        default=DeliveryStatus.WAITING.value,
    )

    class Meta:
        default_permissions = ()
        verbose_name_plural = "deliveries"
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["webhook", "xid", "subject", "key", "change"],
                name="delivery_once_a_change",
            ),
            known("delivery_status_is_known", "status", DeliveryStatus),
        ]
        indexes = [
            models.Index(
                fields=["due_at", "id"],
                condition=Q(status=DeliveryStatus.WAITING.value),
                name="delivery_due",
            )
        ]

    def __str__(self) -> str:
        return f"{self.subject} {self.key} {self.change}"


class Attempt(models.Model):
    """One try of a delivery: what was answered, or why nothing was."""

    delivery = models.ForeignKey(Delivery, models.CASCADE, related_name="log")
    at = models.DateTimeField()
    answered = models.PositiveSmallIntegerField(null=True, blank=True)
    error = models.CharField(max_length=400, blank=True)

    class Meta:
        default_permissions = ()
        ordering = ["delivery", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(answered__isnull=False) | ~Q(error=""),
                name="attempt_is_answered_or_says_why_not",
            )
        ]

    def __str__(self) -> str:
        return str(self.answered) if self.answered else self.error
