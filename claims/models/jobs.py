"""What was handed in and is read in the background."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from claims.models.documents import Document
from claims.models.rules.words import choices, known
from claims.vocabulary import InputKind, JobState


class Job(models.Model):
    """One thing to be read, what is stated about it, and what became of it.

    `octets` are what was handed in, empty for an address; they go when it is read.
    """

    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="jobs"
    )
    kind = models.CharField(max_length=24, choices=choices(InputKind))
    octets = models.BinaryField()
    charset = models.CharField(max_length=40, blank=True)
    title = models.CharField(max_length=1000, blank=True)
    publisher = models.CharField(max_length=400, blank=True)
    url = models.CharField(max_length=2000, blank=True)
    language = models.CharField(max_length=16, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(
        max_length=24, choices=choices(JobState), default=JobState.QUEUED.value
    )
    handed_in_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)
    document = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="+"
    )
    problem = models.TextField(blank=True)

    class Meta:
        ordering = ["-id"]
        default_permissions = ()
        constraints = [
            known("job_kind_is_known", "kind", InputKind),
            known("job_state_is_known", "state", JobState),
            models.CheckConstraint(
                condition=Q(
                    state=JobState.QUEUED.value,
                    ended_at__isnull=True,
                    document__isnull=True,
                    problem="",
                )
                | Q(
                    state=JobState.DONE.value,
                    ended_at__isnull=False,
                    document__isnull=False,
                    problem="",
                )
                | (
                    Q(
                        state=JobState.FAILED.value,
                        ended_at__isnull=False,
                        document__isnull=True,
                    )
                    & ~Q(problem="")
                ),
                name="job_ends_with_a_document_or_a_problem",
            ),
        ]
        indexes = [
            models.Index(
                fields=["id"],
                condition=Q(state=JobState.QUEUED.value),
                name="job_queue",
            )
        ]

    def __str__(self) -> str:
        return f"Job {self.pk}: {self.state}"
