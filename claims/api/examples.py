"""An example of every body that the API takes or sends, by the name of its form."""

from typing import Any

from claims.api.desk.examples import EXAMPLES as DESK
from claims.api.prose.examples import EXAMPLES as PROSE
from claims.api.register.examples import EXAMPLES as REGISTER

_AT = "2015-01-20T12:00:00Z"
_DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
_TEXT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them.”"
_STEP: dict[str, Any] = {
    "position": 0,
    "source": 7,
    "name": "Leonid Ivashov",
    "kind": "person",
    "mention": "Leonid Ivashov",
    "start": 11,
    "end": 25,
    "cue": "quoted",
    "cue_start": 4,
    "cue_end": 10,
    "stance": "neutral",
    "role": "first_hand",
    "capacity": "former",
    "title": "",
    "members": [],
}
_CUE = {
    "text": "Probably",
    "start": 38,
    "end": 46,
    "kind": "epistemic",
    "low": 0.55,
    "high": 0.8,
}
_CLAIM: dict[str, Any] = {
    "id": 12,
    "document": 3,
    "start": 38,
    "end": 67,
    "text": "Probably we will deliver them",
    "proposition": "Russia will deliver S-300 systems to Iran.",
    "mode": "direct",
    "polarity": "affirmed",
    "hedge_level": "likely",
    "likelihood_low": 0.55,
    "likelihood_high": 0.8,
    "hedge_cues": [_CUE],
    "evidentiality": "stated",
    "modality": "prediction",
    "chain": [_STEP],
    "score": 0.97,
    "allegation": False,
    "state": "proposed",
    "version": 1,
    "recorded_at": _AT,
}
_RATED: dict[str, Any] = {
    "id": 17,
    "rater": 21,
    "rater_name": "Fact Desk",
    "label": "Mostly true",
    "language": "en",
    "value": 4,
    "worst": 1,
    "best": 5,
    "url": "https://facts.example/s-300",
    "rated_on": "2015-01-22",
}
_WEBHOOK: dict[str, Any] = {
    "id": 4,
    "url": "https://desk.example/hooks",
    "topics": ["claim.changed"],
    "made_at": _AT,
    "stopped_at": None,
}
_LINK: dict[str, Any] = {
    "id": 8,
    "claim": 12,
    "evidence_claim": 15,
    "evidence_document": None,
    "evidence_url": None,
    "relation": "confirms",
    "scope": "weaker",
    "status": "suggested",
    "rule": "same-words",
    "why": "Both say that the systems are to be delivered.",
    "score": 0.81,
    "spans": [
        {"claim": 12, "document": 3, "start": 38, "end": 46, "words": "Probably"}
    ],
    "decided_by": None,
    "decided_at": None,
    "reason": "",
}
_EVENT: dict[str, Any] = {
    "id": 31,
    "claim": 12,
    "source": None,
    "document": None,
    "confirmation": None,
    "judgement": None,
    "report": None,
    "actor": "ann",
    "action": "triage",
    "was": "proposed",
    "became": "triaged",
    "reason": "",
    "at": _AT,
    "digest": _DIGEST,
    "previous": "",
}
_SEEN = {
    "publisher": 9,
    "publisher_name": "RIA",
    "url": "https://ria.example/1",
    "title": "Deliveries",
    "published_at": _AT,
    "retrieved_at": _AT,
}
_DOCUMENT: dict[str, Any] = {
    "id": 3,
    "title": "Deliveries",
    "language": "en",
    "media_type": "text/plain",
    "length": len(_TEXT),
    "text_sha256": _DIGEST,
    "original_sha256": _DIGEST,
    "authenticity": "unchecked",
    "appearances": [_SEEN],
    "recorded_at": _AT,
}
_ANSWER = {
    "question": "is_true",
    "verdict": "mostly_true",
    "reasons": "The minutes of the meeting say so.",
    "confidence": "moderate",
    "likelihood_low": 0.8,
    "likelihood_high": 0.95,
}
_WHY = {"reason": "The words were read wrongly."}
_NAMED_STEP = {"name": "RIA", "kind": "agency", "start": 0, "end": 3}
_SOURCE: dict[str, Any] = {
    "id": 9,
    "name": "RIA",
    "kind": "agency",
    "country": "",
    "language": "",
    "confidential": False,
    "aliases": ["РИА"],
    "recorded_at": _AT,
}
EXAMPLES: dict[str, dict[str, Any]] = {
    **DESK,
    **PROSE,
    **REGISTER,
    "AllegationForm": {"claim": 12, "allegation": False, "accusing": "took bribes"},
    "AttemptForm": {
        "delivery": 5,
        "subject": "claim",
        "id": 12,
        "change": "changed",
        "at": _AT,
        "answered": 204,
        "error": "",
    },
    "ChangesForm": {
        "results": [{"subject": "claim", "id": 12, "change": "changed", "at": _AT}],
        "next": "731-claim-12-changed",
        "more": False,
    },
    "ClaimForm": _CLAIM,
    "ClaimBrief": {key: _CLAIM[key] for key in ("id", "text", "hedge_level", "state")}
    | {"link": "/api/v1/claims/12"},
    "DocumentBrief": {key: _DOCUMENT[key] for key in ("id", "title", "language")}
    | {"link": "/api/v1/documents/3"},
    "ExternalVerdictShown": _RATED,
    "SourceForm": _SOURCE,
    "DocumentForm": _DOCUMENT,
    "DocumentWithTextForm": _DOCUMENT | {"text": _TEXT},
    "DocumentReadForm": _DOCUMENT | {"claims": [_CLAIM], "more_claims": None},
    "NewDocumentForm": {"text": _TEXT, "title": "Deliveries", "publisher": "RIA"},
    "JobForm": {
        "id": 5,
        "state": "done",
        "kind": "pdf",
        "handed_in_at": _AT,
        "ended_at": _AT,
        "document": 3,
        "problem": "",
    },
    "WordingForm": {
        "start": 38,
        "end": 67,
        "proposition": "Russia will deliver S-300 systems to Iran.",
        "hedge_level": "likely",
    },
    "PatchedCorrectionForm": {"hedge_level": "likely", "reason": "It says probably."},
    "NewStepForm": _NAMED_STEP | {"position": 1},
    "GivenStepForm": _NAMED_STEP,
    "AnswerForm": _ANSWER,
    "AnswersForm": {"answers": [_ANSWER]},
    "AssessmentShown": _ANSWER
    | {
        "id": 4,
        "claim_version": 1,
        "analyst": "ann",
        "role": "first",
        "status": "draft",
        "submitted_at": None,
    },
    "CommentForm": {"text": "Who else saw it, @bob?"},
    "CommentShown": {
        "id": 6,
        "claim_version": 1,
        "author": "ann",
        "text": "Who else saw it, @bob?",
        "at": _AT,
    },
    "EventShown": {
        "id": 31,
        "actor": "ann",
        "action": "triage",
        "was": "proposed",
        "became": "triaged",
        "reason": "",
        "at": _AT,
        "digest": _DIGEST,
        "previous": "",
    },
    "PublishForm": _WHY | {"language": "fa"},
    "ReasonForm": _WHY,
    "WhyForm": _WHY,
    "DuplicateForm": {"of": 11, "reason": "It repeats it word by word."},
    "AssignForm": {"to": "bob", "until": _AT},
    "HoldForm": {"until": _AT},
    "PartyForm": {"source": 7},
    "AskForm": {"source": 7, "due": _AT},
    "ReplyForm": {"source": 7, "answer": "We shall deliver them."},
    "SkipForm": {"source": 7, "reason": "He has died."},
    "DraftForm": {"kind": "update", "reason": "The date was wrong."},
    "SupersedeForm": {"by": 2},
    "ReopenForm": {"cause": "by_hand", "reason": "New minutes came out."},
    "EventForm": _EVENT,
    "LinkForm": _LINK,
    "NewLinkForm": {
        "claim": 12,
        "evidence_claim": 15,
        "relation": "confirms",
        "scope": "weaker",
        "reason": "Both ministries speak of the same contract.",
    },
    "AcceptanceForm": {
        "relation": "qualifies",
        "scope": "partial",
        "reason": "It speaks of two of the five systems.",
    },
    "CorrectedForm": {"by": 4, "reason": "The outlet printed a correction."},
    "ReportForm": {
        "id": 2,
        "claim": 12,
        "claim_version": 1,
        "edition": 1,
        "sha256": _DIGEST,
        "published_at": _AT,
        "published_by": "paula",
    },
    "WebhookForm": _WEBHOOK,
    "WebhookMade": _WEBHOOK | {"secret": "whsec_shown-this-once"},
    "WebhookSent": {key: _WEBHOOK[key] for key in ("url", "topics")},
}


def with_examples(result: dict[str, Any], **_: object) -> dict[str, Any]:
    """Give each form that has one its example."""
    for name, schema in result["components"]["schemas"].items():
        if name in EXAMPLES:
            schema["examples"] = [EXAMPLES[name]]
    return result
