"""An example of each body about keys, filters, notices and batches, by its form."""

from typing import Any

_AT = "2015-01-20T12:00:00Z"
_WANTED: dict[str, Any] = {"name": "the archive", "scopes": ["read", "review"]}
_VIEW: dict[str, Any] = {"name": "mornings", "lane": "new", "hedge_level": "likely"}
_KEY = _WANTED | {
    "id": 2,
    "user": "ann",
    "prefix": "pvn_Zk3v9Qa1",
    "maker": None,
    "made_at": _AT,
    "expires_at": "2015-04-20T12:00:00Z",
    "revoked_at": None,
    "last_used_at": None,
}
EXAMPLES: dict[str, dict[str, Any]] = {
    "NewKeyForm": _WANTED | {"days": 90},
    "KeyForm": _KEY,
    "KeyMade": _KEY | {"key": "pvn_shown-this-once"},
    "NewFilterForm": _VIEW,
    "SavedFilterForm": _VIEW | {"id": 4, "language": "", "q": ""},
    "NoticeForm": {
        "id": 7,
        "kind": "mentioned",
        "claim": 12,
        "actor": "bob",
        "at": _AT,
        "why": "",
        "read_at": None,
    },
    "NewBatchForm": {"move": "triage", "claims": [12, 15], "reason": ""},
    "BatchForm": {
        "id": 3,
        "move": "triage",
        "reason": "",
        "made_at": _AT,
        "waiting": 1,
        "moved": 0,
        "refused": 1,
        "undone": 0,
        "kept": 0,
    },
    "BatchItemForm": {
        "id": 5,
        "claim": 12,
        "moved": None,
        "refusal": "The claim is triaged; to triage, it must be proposed.",
        "undone": None,
        "kept": "",
    },
}
