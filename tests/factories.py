"""Rows with defaults for everything: a test says only what matters to it."""

from datetime import UTC, datetime
from hashlib import sha256
from itertools import count

from django.contrib.auth.models import User

from claims import models

NOON = datetime(2015, 1, 20, 12, tzinfo=UTC)
TEXT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"
NUMBERS = count(1)


def make_user(**given: object) -> User:
    """An account."""
    fields = {"username": f"user-{next(NUMBERS)}"} | given
    return User.objects.create(**fields)


def make_source(**given: object) -> models.Source:
    """A person, unless told otherwise."""
    fields = {"name": f"Source {next(NUMBERS)}", "kind": "person"} | given
    return models.Source.objects.create(**fields)


def make_original(octets: bytes = b"") -> models.Original:
    """Some bytes, kept once."""
    octets = octets or f"bytes {next(NUMBERS)}".encode()
    digest = sha256(octets).hexdigest()
    return models.Original.objects.get_or_create(
        sha256=digest, defaults={"octets": octets, "media_type": "text/plain"}
    )[0]


def make_document(text: str = "", **given: object) -> models.Document:
    """A text of its own, unless told otherwise."""
    text = text or f"{TEXT} ({next(NUMBERS)})"
    fields = {
        "text": text,
        "length": len(text),
        "text_sha256": sha256(text.encode()).hexdigest(),
        "language": "en",
        "media_type": "text/plain",
    } | given
    if "original" not in fields:
        fields["original"] = make_original(text.encode())
    return models.Document.objects.create(**fields)


def make_appearance(**given: object) -> models.Appearance:
    """A sighting of a document."""
    fields = {"retrieved_at": NOON} | given
    fields.setdefault("document", make_document())
    fields.setdefault("original", make_original())
    return models.Appearance.objects.create(**fields)


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


def make_confirmation(**given: object) -> models.Confirmation:
    """A suggestion that a document confirms a claim, unless told otherwise."""
    fields = {"relation": "confirms", "scope": "full"} | given
    fields.setdefault("claim", make_claim())
    if not any(name.startswith("evidence") for name in fields):
        fields["evidence_document"] = make_document()
    return models.Confirmation.objects.create(**fields)


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


def make_alarm(**given: object) -> models.Alarm:
    """Somebody has a claim from their own echo."""
    fields = {"kind": "circular", "told": "circular reporting: A and B"} | given
    fields.setdefault("claim", make_claim())
    return models.Alarm.objects.create(**fields)


def make_snapshot(**given: object) -> models.Snapshot:
    """A page outside, as it was."""
    fields = {"url": "https://a.example/page", "taken_at": NOON} | given
    fields.setdefault("original", make_original())
    return models.Snapshot.objects.create(**fields)


def make_judgement(**given: object) -> models.Judgement:
    """Two sources are the same, somebody says."""
    fields = {"kind": "same_source", "judged_at": NOON, "reason": "one person"} | given
    fields.setdefault("judged_by", make_user())
    if "first_claim" not in fields:
        fields.setdefault("first_source", make_source())
        fields.setdefault("second_source", make_source())
    return models.Judgement.objects.create(**fields)


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


def make_grade(**given: object) -> models.SourceGrade:
    """A source was graded."""
    fields = {"grade": "B", "reason": "long record", "graded_at": NOON} | given
    fields.setdefault("source", make_source())
    fields.setdefault("graded_by", make_user())
    return models.SourceGrade.objects.create(**fields)


def make_alias(name: str = "Another", **given: object) -> models.SourceName:
    """Another name of a source."""
    fields: dict[str, object] = {"name": name} | given
    fields.setdefault("source", make_source())
    return models.SourceName.objects.create(**fields)


def make_name_key(**given: object) -> models.NameKey:
    """A key of a source's name."""
    fields: dict[str, object] = {"key": "person mrk"} | given
    fields.setdefault("source", make_source())
    return models.NameKey.objects.create(**fields)


def make_resemblance(**given: object) -> models.Resemblance:
    """Two sources may be one by their spelling."""
    fields: dict[str, object] = {"why": "spelling"} | given
    fields.setdefault("first", make_source())
    fields.setdefault("second", make_source())
    return models.Resemblance.objects.create(**fields)


def make_ownership(**given: object) -> models.Ownership:
    """One outlet owns another."""
    fields: dict[str, object] = dict(given)
    fields.setdefault("owner", make_source(kind="organisation"))
    fields.setdefault("owned", make_source(kind="outlet"))
    return models.Ownership.objects.create(**fields)


def make_spokesman(**given: object) -> models.SpeaksFor:
    """Somebody speaks for a body."""
    fields: dict[str, object] = dict(given)
    fields.setdefault("speaker", make_source())
    fields.setdefault("body", make_source(kind="government"))
    return models.SpeaksFor.objects.create(**fields)


def make_role(**given: object) -> models.SourceRole:
    """An office that a source holds."""
    fields = {"title": "minister"} | given
    fields.setdefault("source", make_source())
    return models.SourceRole.objects.create(**fields)


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


def make_external_verdict(**given: object) -> models.ExternalVerdict:
    """How somebody else rated a claim."""
    fields: dict[str, object] = {"label": "Mostly false"} | given
    fields.setdefault("claim", make_claim())
    fields.setdefault("rater", make_source(kind="organisation"))
    fields.setdefault("original", make_original())
    return models.ExternalVerdict.objects.create(**fields)


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
