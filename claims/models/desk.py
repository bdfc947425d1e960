"""What belongs to people at work: their filters and habits, comments and notices."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.querysets import CommentQuerySet
from claims.models.rules.frozen import append_only
from claims.models.rules.words import choices, known
from claims.vocabulary import NoticeKind, Press


class SavedFilter(models.Model):
    """A view of the queue that somebody comes back to: the query of its address."""

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="saved_filters"
    )
    name = models.CharField(max_length=60)
    query = models.CharField(max_length=1000)

    class Meta:
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "name"], name="filter_has_a_name_once_an_owner"
            ),
            models.CheckConstraint(condition=~Q(name=""), name="filter_has_a_name"),
        ]

    def __str__(self) -> str:
        return self.name


class Preference(models.Model):
    """How somebody works; who has no row works as its defaults say."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="preference",
        primary_key=True,
    )
    single_keys = models.BooleanField(default=True)

    def __str__(self) -> str:
        return "single keys" if self.single_keys else "no single keys"


class KeyChoice(models.Model):
    """The key that somebody chose for a button, in place of the one that it has."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="key_choices"
    )
    press = models.CharField(max_length=24, choices=choices(Press))
    key = models.CharField(max_length=1)

    class Meta:
        default_permissions = ()
        ordering = ["person", "press"]
        constraints = [
            known("key_press_is_known", "press", Press),
            models.CheckConstraint(condition=~Q(key=""), name="key_not_empty"),
            models.UniqueConstraint(
                fields=["person", "press"], name="button_has_a_key_once_a_person"
            ),
            models.UniqueConstraint(
                fields=["person", "key"], name="key_presses_one_button_a_person"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key}: {self.get_press_display()}"


class Comment(models.Model):
    """What somebody says to colleagues about a claim: for good.

    One that is `blind` was written while one analyst after the other answers, and is
    kept from whoever may give the second answer until that answer is in.
    """

    claim = models.ForeignKey(Claim, models.PROTECT, related_name="comments")
    claim_version = models.PositiveIntegerField()
    blind = models.BooleanField(default=False)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="comments"
    )
    text = models.TextField()
    at = models.DateTimeField()

    objects = CommentQuerySet.as_manager()

    class Meta:
        ordering = ["claim", "id"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="comment_has_words")
        ]
        triggers = append_only("comment_is_append_only")

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"


class Notice(models.Model):
    """Somebody is told of a claim, and why; unread until they have seen it."""

    recipient = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices"
    )
    kind = models.CharField(max_length=24, choices=choices(NoticeKind))
    claim = models.ForeignKey(Claim, models.PROTECT, related_name="notices")
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    at = models.DateTimeField()
    why = models.TextField(blank=True)
    read_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        constraints = [known("notice_kind_is_known", "kind", NoticeKind)]
        indexes = [
            models.Index(
                fields=["recipient", "-id"],
                condition=Q(read_at__isnull=True),
                name="notice_unread",
            )
        ]

    def __str__(self) -> str:
        return self.get_kind_display()
