"""What people keep at the desk: filters, keys, talk and work in bulk."""

from claims import models
from tests.factories.claims import make_claim
from tests.factories.people import NOON, make_user


def make_filter(**given: object) -> models.SavedFilter:
    """A view of the queue that somebody keeps."""
    fields = {"name": "mine", "query": "lane=mine"} | given
    fields.setdefault("owner", make_user())
    return models.SavedFilter.objects.create(**fields)


def make_comment(**given: object) -> models.Comment:
    """What somebody said about a claim."""
    fields = {"claim_version": 1, "text": "Who else saw it?", "at": NOON} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("author", make_user())
    return models.Comment.objects.create(**fields)


def make_notice(**given: object) -> models.Notice:
    """Somebody was told of a claim."""
    fields = {"kind": "mentioned", "at": NOON} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("recipient", make_user())
    return models.Notice.objects.create(**fields)


def make_batch(**given: object) -> models.Batch:
    """Somebody plans to triage many claims."""
    fields = {"move": "triage", "made_at": NOON} | given
    fields.setdefault("made_by", make_user())
    return models.Batch.objects.create(**fields)


def make_batch_item(**given: object) -> models.BatchItem:
    """One claim of a batch, of which nothing has become yet."""
    fields: dict[str, object] = {"seen": 0} | given
    fields.setdefault("batch", make_batch())
    fields.setdefault("claim", make_claim())
    return models.BatchItem.objects.create(**fields)


def make_key(**given: object) -> models.KeyChoice:
    """Somebody accepts with another key."""
    fields = {"press": "accept", "key": "y"} | given
    fields.setdefault("person", make_user())
    return models.KeyChoice.objects.create(**fields)


def make_label(**given: object) -> models.TeamLabel:
    """What a team calls false."""
    fields = {"words": "Made up", "verdict": "false"} | given
    return models.TeamLabel.objects.create(**fields)
