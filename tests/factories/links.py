"""What bears on claims, what is one, and what raises an alarm."""

from claims import models
from tests.factories.claims import make_claim
from tests.factories.people import NOON, make_source, make_user
from tests.factories.texts import make_document


def make_confirmation(**given: object) -> models.Confirmation:
    """A suggestion that a document confirms a claim, unless told otherwise."""
    fields = {"relation": "confirms", "scope": "full"} | given
    fields.setdefault("claim", make_claim())
    if not any(name.startswith("evidence") for name in fields):
        fields["evidence_document"] = make_document()
    return models.Confirmation.objects.create(**fields)


def make_judgement(**given: object) -> models.Judgement:
    """Two sources are the same, somebody says."""
    fields = {"kind": "same_source", "judged_at": NOON, "reason": "one person"} | given
    fields.setdefault("judged_by", make_user())
    if "first_claim" not in fields:
        fields.setdefault("first_source", make_source())
        fields.setdefault("second_source", make_source())
    return models.Judgement.objects.create(**fields)


def make_resemblance(**given: object) -> models.Resemblance:
    """Two sources may be one by their spelling."""
    fields: dict[str, object] = {"why": "spelling"} | given
    fields.setdefault("first", make_source())
    fields.setdefault("second", make_source())
    return models.Resemblance.objects.create(**fields)


def make_alarm(**given: object) -> models.Alarm:
    """Somebody has a claim from their own echo."""
    fields = {"kind": "circular", "told": "circular reporting: A and B"} | given
    fields.setdefault("claim", make_claim())
    return models.Alarm.objects.create(**fields)
