"""Reads what waits to be read, in the order in which it came.

A job is locked while it is read, so that several workers share one queue; where one of
them dies, its job is free again. What cannot be read fails, and the next is read.
"""

import logging
from collections.abc import Callable
from datetime import datetime

from django.db import transaction

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.handing_in.handed import Handed
from claims.ingest.handing_in.taking import take_in
from claims.ingest.limits import Limits
from claims.models import Document, Job
from claims.vocabulary import InputKind, JobState

LOG = logging.getLogger(__name__)


@transaction.atomic
def work_off(limits: Limits, clock: Callable[[], datetime]) -> Job | None:
    """Read the first thing in the queue that nobody reads; None where there is none."""
    waiting = Job.objects.filter(state=JobState.QUEUED.value).order_by("id")
    job = waiting.select_for_update(skip_locked=True, of=("self",)).first()
    if job is None:
        return None
    try:
        with transaction.atomic():
            document, _ = take_in(_handed(job), limits, clock())
    except InputError as error:
        return _ended(job, clock(), None, f"It {error.reason}.")
    except Exception as error:  # many readers, any bytes: one job must not end the work
        LOG.exception("Job %s could not be read", job.pk)
        told = f"Reading it failed ({type(error).__name__}); the log tells more."
        return _ended(job, clock(), None, told)
    return _ended(job, clock(), document, "")


def _handed(job: Job) -> Handed:
    facts = Facts(job.title, job.publisher, job.url, job.published_at, job.language)
    return Handed(InputKind(job.kind), bytes(job.octets), job.charset, facts)


def _ended(job: Job, at: datetime, document: Document | None, problem: str) -> Job:
    """Write down what became of it; its bytes are kept with the document alone."""
    job.state = (JobState.DONE if document else JobState.FAILED).value
    job.ended_at, job.document, job.problem, job.octets = at, document, problem, b""
    job.save(update_fields=["state", "ended_at", "document", "problem", "octets"])
    return job
