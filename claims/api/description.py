"""Adds to the description of the API what every operation may answer besides."""

from typing import Any

PROBLEM = {
    "type": "object",
    "description": "What went wrong, as RFC 9457 puts it.",
    "properties": {
        "type": {"type": "string", "format": "uri-reference"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "parameter": {"type": "string"},
                    "detail": {"type": "string"},
                },
                "required": ["parameter", "detail"],
            },
        },
    },
    "required": ["type", "title", "status", "detail"],
}
REASONS = {
    "400": "A parameter is not what it must be.",
    "403": "Nobody is signed in, or not somebody who may read this.",
    "404": "There is nothing here.",
    "503": "The database does not answer for the moment.",
}


def with_problems(result: dict[str, Any], **_: object) -> dict[str, Any]:
    """Describe the problems that any operation may answer with."""
    result.setdefault("components", {}).setdefault("schemas", {})["Problem"] = PROBLEM
    for operations in result["paths"].values():
        for operation in operations.values():
            operation["responses"] |= {code: _answer(code) for code in REASONS}
    return result


def _answer(code: str) -> dict[str, Any]:
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": REASONS[code],
        "content": {"application/problem+json": {"schema": schema}},
    }
