"""What is written for a report: searches, summaries and findings."""

from hashlib import sha256

from claims import models
from tests.factories.claims import make_claim
from tests.factories.people import NOON, make_user


def make_search(**given: object) -> models.Search:
    """Somebody looked, and found nothing."""
    fields = {
        "place": "Factiva",
        "query": "S-300 Iran delivery",
        "searched_at": NOON,
        "logged_at": NOON,
    } | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("searched_by", make_user())
    return models.Search.objects.create(**fields)


def make_summary(**given: object) -> models.Summary:
    """A summary of one sentence that rests on nothing."""
    fields = {
        "claim_version": 1,
        "number": 1,
        "text": "It was said.",
        "evidence_sha256": sha256(b"").hexdigest(),
        "written_at": NOON,
    } | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("written_by", make_user())
    return models.Summary.objects.create(**fields)


def make_finding(**given: object) -> models.SummaryFinding:
    """Its sentence is bound to nothing."""
    fields = {
        "kind": "unbound",
        "sentence": "It was said.",
        "start": 0,
        "end": 12,
        "why": "The sentence is bound to no evidence.",
    } | given
    fields.setdefault("summary", make_summary())
    return models.SummaryFinding.objects.create(**fields)


def make_waiver(**given: object) -> models.Waiver:
    """Somebody else lets a finding stand."""
    fields = {"reason": "It says what follows.", "waived_at": NOON} | given
    fields.setdefault("finding", make_finding())
    fields.setdefault("waived_by", make_user())
    return models.Waiver.objects.create(**fields)
