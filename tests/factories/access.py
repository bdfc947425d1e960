"""Keys of programs, what they asked and handed in, and what they are told."""

from hashlib import sha256

from claims import models
from tests.factories.people import NOON, NUMBERS, make_user


def make_api_key(**given: object) -> models.ApiKey:
    """A key to read with, valid for a week."""
    digest = sha256(str(next(NUMBERS)).encode()).hexdigest()
    fields = {
        "name": "feeder",
        "prefix": digest[:12],
        "digest": digest,
        "scopes": ["read"],
        "made_at": NOON,
        "expires_at": NOON.replace(day=27),
    } | given
    fields.setdefault("user", make_user())
    return models.ApiKey.objects.create(**fields)


def make_tally(**given: object) -> models.Tally:
    """Something happened once."""
    fields = {"name": "key 1", "began_at": NOON, "count": 1} | given
    return models.Tally.objects.create(**fields)


def make_remembered(**given: object) -> models.Remembered:
    """What a request was answered."""
    fields = {"key": "k1", "digest": sha256(b"").hexdigest(), "status": 200} | given
    fields = {"body": b"{}", "at": NOON} | fields
    fields.setdefault("user", make_user())
    return models.Remembered.objects.create(**fields)


def make_job(**given: object) -> models.Job:
    """A text that waits to be read."""
    fields = {"kind": "text", "octets": b"words", "handed_in_at": NOON} | given
    fields.setdefault("owner", make_user())
    return models.Job.objects.create(**fields)


def make_change(**given: object) -> models.Change:
    """A claim was added in the first of all transactions."""
    fields = {"xid": 1, "subject": "claim", "key": 1, "change": "added"} | given
    return models.Change.objects.create(at=NOON, **fields)


def make_webhook(**given: object) -> models.Webhook:
    """An address that is to be told of changes."""
    fields = {"url": "https://a.example/hook", "secret": "s", "made_at": NOON} | given
    fields.setdefault("owner", make_user())
    return models.Webhook.objects.create(**fields)


def make_topic(**given: object) -> models.Topic:
    """A webhook is told of claims that are added."""
    fields = {"subject": "claim", "change": "added"} | given
    fields.setdefault("webhook", make_webhook())
    return models.Topic.objects.create(**fields)


def make_delivery(**given: object) -> models.Delivery:
    """The change of `make_change` on its way, due at once."""
    fields = {"xid": 1, "subject": "claim", "key": 1, "change": "added"} | given
    fields = {"changed_at": NOON, "due_at": NOON} | fields
    fields.setdefault("webhook", make_webhook())
    return models.Delivery.objects.create(**fields)
