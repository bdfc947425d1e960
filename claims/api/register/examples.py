"""An example of each body about sources and judgements, by the name of its form."""

from typing import Any

_AT = "2015-01-20T12:00:00Z"
_WHY = {"reason": "Its own masthead says so."}
_DATES = {"held_from": "2001-04-01", "held_to": None}
_OFFICE = {"title": "Director", "organisation": "Ministry of Defence", "former": True}
_GRADE = {"grade": "B", "topic": "air defence"}
_PAIR: dict[str, Any] = {"first": 7, "second": 9}
EXAMPLES: dict[str, dict[str, Any]] = {
    "NewSourceForm": _WHY | {"name": "Sarn Media", "kind": "organisation"},
    "PatchedSourceCorrectionForm": _WHY | {"country": "RU", "confidential": False},
    "NewNameForm": _WHY | {"name": "РИА Новости"},
    "NewGradeForm": _WHY | _GRADE,
    "DatesForm": _WHY | _DATES,
    "NewTieForm": _WHY | _DATES | {"to": 9},
    "NewRoleForm": _WHY | _DATES | _OFFICE,
    "PairForm": _WHY | _PAIR,
    "NameShown": {"id": 3, "name": "РИА Новости", "language": ""},
    "GradeShown": _WHY | _GRADE | {"id": 2, "graded_by": "ann", "graded_at": _AT},
    "TieShown": _DATES
    | {"id": 4, "bound": 7, "bound_name": "RIA", "to": 9, "to_name": "Sarn Media"},
    "RoleShown": _DATES
    | _OFFICE
    | {"id": 5, "document": None, "start": None, "end": None},
    "JudgementForm": _WHY
    | {
        "id": 6,
        "kind": "same_source",
        "first_source": 7,
        "second_source": 9,
        "first_claim": None,
        "second_claim": None,
        "judged_by": "ann",
        "judged_at": _AT,
        "withdrawn_at": None,
    },
    "ResemblanceForm": _PAIR
    | {
        "id": 8,
        "first_name": "RIA",
        "second_name": "R.I.A.",
        "why": "spelling",
        "judgement": None,
    },
}
