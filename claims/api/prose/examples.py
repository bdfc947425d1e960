"""An example of each body about summaries and searches, by the name of its form."""

from typing import Any

_AT = "2015-01-20T12:00:00Z"
_TEXT = "Ivashov said that the systems would probably be delivered [c12]."
_FINDING: dict[str, Any] = {
    "kind": "certainty",
    "start": 35,
    "end": 43,
    "why": "There it is certain.",
}
_KEPT = _FINDING | {"id": 9, "sentence": _TEXT, "waiver": None}
_SEARCH = {"place": "The agency's archive", "query": "S-300", "found": ""}
EXAMPLES: dict[str, dict[str, Any]] = {
    "SummaryForm": {"text": _TEXT},
    "SummaryShown": {
        "id": 4,
        "claim_version": 1,
        "number": 1,
        "text": _TEXT,
        "written_by": "ann",
        "written_at": _AT,
        "findings": [_KEPT],
    },
    "KeptFindingForm": _KEPT,
    "ExaminationForm": {
        "sentences": [{"text": _TEXT, "bindings": ["c12"], "findings": [_FINDING]}]
    },
    "NewSearchForm": _SEARCH | {"at": _AT},
    "SearchShown": _SEARCH
    | {"id": 3, "searched_at": _AT, "searched_by": "ann", "logged_at": _AT},
}
