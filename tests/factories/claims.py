"""Claims with their chains, cues and quantities."""

from claims import models
from tests.factories.people import make_source
from tests.factories.texts import make_document, make_original


def make_claim(words: str = "", **given: object) -> models.Claim:
    """The words as a claim, affirmed and asserted unless told otherwise."""
    document = given.pop("document", None) or make_document()
    assert isinstance(document, models.Document)
    words = words or document.text[:10].strip()
    start = document.text.index(words)
    fields = {
        "document": document,
        "start": start,
        "end": start + len(words),
        "text": words,
        "proposition": words,
        "mode": "indirect",
        "polarity": "affirmed",
        "hedge_level": "asserted",
        "evidentiality": "stated",
        "modality": "fact",
        "extractor": "rules and tagger",
        "extractor_version": "1",
        "score": 0.5,
    } | given
    return models.Claim.objects.create(**fields)


def make_attribution(**given: object) -> models.Attribution:
    """A first-hand step without a mention, unless told otherwise."""
    fields = {"position": 0, "role": "first_hand"} | given
    fields.setdefault("claim", make_claim())
    return models.Attribution.objects.create(**fields)


def make_member(**given: object) -> models.AttributionMember:
    """One of several sources of a step."""
    fields: dict[str, object] = dict(given)
    fields.setdefault("attribution", make_attribution())
    fields.setdefault("source", make_source())
    return models.AttributionMember.objects.create(**fields)


def make_hedge_cue(words: str = "Probably", **given: object) -> models.HedgeCue:
    """The words as a cue of a claim's hedge."""
    fields = {"kind": "epistemic", "text": words} | given
    claim = fields.setdefault("claim", make_claim())
    assert isinstance(claim, models.Claim)
    start = claim.document.text.index(words)
    fields = {"start": start, "end": start + len(words)} | fields
    return models.HedgeCue.objects.create(**fields)


def make_quantity(**given: object) -> models.Quantity:
    """A number in a claim."""
    fields = {"start": 0, "end": 3, "value": 3} | given
    fields.setdefault("claim", make_claim())
    return models.Quantity.objects.create(**fields)


def make_external_verdict(**given: object) -> models.ExternalVerdict:
    """How somebody else rated a claim."""
    fields: dict[str, object] = {"label": "Mostly false"} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("rater", make_source(kind="organisation"))
    fields.setdefault("original", make_original())
    return models.ExternalVerdict.objects.create(**fields)
