"""What people answer about claims, and what goes out of it."""

from hashlib import sha256

from claims import models
from tests.factories.claims import make_claim
from tests.factories.people import NOON, NUMBERS, make_source, make_user


def make_assessment(**given: object) -> models.Assessment:
    """A first analyst's draft."""
    fields = {"claim_version": 1, "question": "is_true", "role": "first"} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("analyst", make_user())
    return models.Assessment.objects.create(**fields)


def make_submitted(**given: object) -> models.Assessment:
    """A first analyst's answer, handed in."""
    fields = {
        "status": "submitted",
        "verdict": "true",
        "reasons": "The minutes say so.",
        "submitted_at": NOON,
    }
    return make_assessment(**(fields | given))


def make_event(**given: object) -> models.Event:
    """Somebody did something to a source."""
    digest = sha256(str(next(NUMBERS)).encode()).hexdigest()
    fields = {"action": "merged", "at": NOON, "digest": digest} | given
    fields.setdefault("actor", make_user())
    if not any(name in fields for name in ("claim", "document", "report")):
        fields.setdefault("source", make_source())
    return models.Event.objects.create(**fields)


def make_report(frozen: str = "{}", **given: object) -> models.Report:
    """The first edition of a report."""
    fields = {
        "edition": 1,
        "frozen": frozen,
        "sha256": sha256(frozen.encode()).hexdigest(),
        "published_at": NOON,
    } | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("published_by", make_user())
    return models.Report.objects.create(**fields)


def make_reply(**given: object) -> models.Reply:
    """Somebody was asked for a reply."""
    fields = {"asked_at": NOON, "due_at": NOON.replace(day=27)} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("source", make_source())
    return models.Reply.objects.create(**fields)


def make_correction(**given: object) -> models.Correction:
    """A notice that something was wrong."""
    fields = {"notice": "The date was wrong.", "made_at": NOON} | given
    fields.setdefault("report", make_report())
    fields.setdefault("made_by", make_user())
    return models.Correction.objects.create(**fields)


def make_sign_off(**given: object) -> models.SignOff:
    """A lawyer let a claim go out."""
    fields = {
        "claim_version": 1,
        "signed_at": NOON,
        "reason": "The files bear it out.",
    } | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("signed_by", make_user())
    return models.SignOff.objects.create(**fields)
