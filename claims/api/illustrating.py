"""Shows in the description what each operation is sent and answers, by an example."""

from collections.abc import Iterator
from typing import Any

from claims.api.bare_examples import ANSWERS, KINDS
from claims.api.examples import EXAMPLES

_PAGE = {"next": None, "previous": None}


def with_illustrations(result: dict[str, Any], **_: object) -> dict[str, Any]:
    """Name with every body and answer an example; each is written out once."""
    written = result["components"].setdefault("examples", {})
    for operations in result["paths"].values():
        for operation in operations.values():
            for kind, media in _media(operation):
                name, value = _example(operation["operationId"], kind, media["schema"])
                written[name] = {"value": value}
                media["examples"] = {name: {"$ref": f"#/components/examples/{name}"}}
    return result


def _media(operation: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is sent and what is answered where all goes well, by media type."""
    answers = operation["responses"].items()
    well = [answer for status, answer in answers if status.startswith("2")]
    for body in (operation.get("requestBody", {}), *well):
        yield from body.get("content", {}).items()


def _example(operation: str, kind: str, schema: dict[str, Any]) -> tuple[str, Any]:
    """The example of a form, of a page of them, or of what has no form."""
    _, _, form = schema.get("$ref", "").rpartition("/")
    if form in EXAMPLES:
        return form, EXAMPLES[form]
    if form:
        row = form.removeprefix("Paginated").removesuffix("List")
        return form, _PAGE | {"results": [EXAMPLES[row]]}
    if operation in ANSWERS:
        return operation, ANSWERS[operation]
    name = f"{operation}_{kind.rpartition('/')[2]}".replace("+", "-")
    return name, KINDS[kind]
