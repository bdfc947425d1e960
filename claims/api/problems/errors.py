"""The errors that the API itself raises, each of a kind of the table."""

from collections.abc import Mapping
from typing import Any

from rest_framework.exceptions import APIException

from claims.api.problems.kinds import KINDS


class Problem(APIException):
    """A problem of a known kind; the detail tells this one case."""

    def __init__(self, kind: str, detail: str, *, wait: int | None = None) -> None:
        super().__init__(detail)
        self.kind = KINDS[kind]
        self.status_code = self.kind.status
        self.errors: list[dict[str, str]] = []
        if wait is not None:
            self.wait = wait


class Invalid(Problem):
    """Fields that are wrong; `place` is where they stand: body, query or header."""

    def __init__(
        self, place: str, errors: Mapping[str, Any], kind: str = "invalid"
    ) -> None:
        told = [
            {"in": place, "field": name, "detail": detail}
            for name, detail in flat(errors, "")
        ]
        super().__init__(kind, " ".join(_sentence(one) for one in told))
        self.errors = told


def flat(errors: object, name: str) -> list[tuple[str, str]]:
    """Every error with the path to its field: "answers.0.verdict"."""
    if isinstance(errors, Mapping):
        return [
            pair
            for key, value in errors.items()
            for pair in flat(value, _joined(name, str(key)))
        ]
    if isinstance(errors, list):
        return [
            pair
            for place, value in enumerate(errors)
            for pair in flat(
                value, _joined(name, str(place)) if isinstance(value, Mapping) else name
            )
        ]
    return [(name, str(errors))]


def _joined(name: str, key: str) -> str:
    if key == "non_field_errors":
        return name
    return f"{name}.{key}" if name else key


def _sentence(error: dict[str, str]) -> str:
    return f"{error['field']}: {error['detail']}" if error["field"] else error["detail"]
