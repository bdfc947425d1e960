"""Many claims that are moved at once: planned, made and undone as one."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.claims import Claim
from claims.models.events import Event
from claims.models.rules.words import choices, known
from claims.vocabulary import Move


class Batch(models.Model):
    """One move that somebody plans for many claims, and why."""

    move = models.CharField(max_length=24, choices=choices(Move))
    reason = models.TextField(blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.PROTECT, related_name="batches"
    )
    made_at = models.DateTimeField()

    class Meta:
        verbose_name_plural = "batches"
        default_permissions = ()
        ordering = ["-id"]
        constraints = [known("batch_move_is_known", "move", Move)]

    def __str__(self) -> str:
        return f"{self.get_move_display()} ({self.made_at:%Y-%m-%d %H:%M})"


class BatchItem(models.Model):
    """One claim of a batch, as it was `seen`: how many events it had then.

    `refusal` says why it is not moved, `kept` why what was moved is not undone; the
    events are those that tell of the move and of its undoing.
    """

    batch = models.ForeignKey(Batch, models.PROTECT, related_name="items")
    claim = models.ForeignKey(Claim, models.PROTECT, related_name="+")
    seen = models.PositiveIntegerField()
    refusal = models.TextField(blank=True)
    kept = models.TextField(blank=True)
    moved = models.OneToOneField(
        Event, models.PROTECT, null=True, blank=True, related_name="+"
    )
    undone = models.OneToOneField(
        Event, models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        default_permissions = ()
        ordering = ["batch", "claim"]
        constraints = [
            models.UniqueConstraint(
                fields=["batch", "claim"], name="claim_is_in_a_batch_once"
            ),
            models.CheckConstraint(
                condition=Q(refusal="") | Q(moved__isnull=True),
                name="batch_item_is_moved_or_refused",
            ),
            models.CheckConstraint(
                condition=Q(undone__isnull=True) | Q(moved__isnull=False, kept=""),
                name="batch_item_is_undone_after_its_move",
            ),
        ]

    def __str__(self) -> str:
        return f"Claim {self.claim_id} in batch {self.batch_id}"
