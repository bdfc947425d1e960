"""Adds to the description of the API what every operation may answer besides."""

from typing import Any

from claims.api.problems import KINDS, PROBLEM_TYPE, Kind

PROBLEM = {
    "type": "object",
    "description": "What went wrong, as RFC 9457 puts it.",
    "properties": {
        "type": {
            "type": "string",
            "format": "uri-reference",
            "enum": [kind.address for kind in KINDS.values()],
            "x-enum-varnames": [name.replace("-", "_").upper() for name in KINDS],
        },
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string", "description": "This one case."},
        "remedy": {"type": "string", "description": "What to do about it."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "in": {"type": "string", "enum": ["body", "query", "header"]},
                    "field": {"type": "string"},
                    "detail": {"type": "string"},
                },
                "required": ["in", "field", "detail"],
            },
        },
    },
    "required": ["type", "title", "status", "detail", "remedy"],
}
# The statuses that any operation may answer with, and those of writing besides.
ALWAYS = (400, 401, 403, 404, 429, 503)
WRITING = (409, 412, 413, 415, 422, 428)


def with_problems(result: dict[str, Any], **_: object) -> dict[str, Any]:
    """Describe the problems that any operation may answer with."""
    parts = result.setdefault("components", {})
    parts.setdefault("schemas", {})["Problem"] = PROBLEM
    parts["responses"] = {_name(one): _answer(one) for one in (*ALWAYS, *WRITING)}
    for operations in result["paths"].values():
        for method, operation in operations.items():
            reads = method == "get"
            statuses = ALWAYS if reads else ALWAYS + WRITING
            operation["responses"] |= {
                str(one): {"$ref": f"#/components/responses/{_name(one)}"}
                for one in statuses
            }
            if reads:
                operation["responses"]["304"] = {"description": "You have it already."}
    return result


def _name(status: int) -> str:
    return f"Problem{status}"


def _answer(status: int) -> dict[str, Any]:
    kinds = [kind for kind in KINDS.values() if kind.status == status]
    examples = {kind.name: {"value": _example(kind)} for kind in kinds}
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": "; or: ".join(kind.title for kind in kinds) + ".",
        "content": {PROBLEM_TYPE: {"schema": schema, "examples": examples}},
    }


def _example(kind: Kind) -> dict[str, Any]:
    return {
        "type": kind.address,
        "title": kind.title,
        "status": kind.status.value,
        "detail": f"{kind.title}.",
        "remedy": kind.remedy,
    }
