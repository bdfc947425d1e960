"""Describes what reads take, and that they may send a part of what they have."""

from typing import Any

from drf_spectacular.openapi import AutoSchema
from drf_spectacular.utils import OpenApiParameter

from claims.api.reads.choosing import EXPAND, FIELDS, KEY
from claims.review import Sight

STREAMED = ("lines", "table")
NAMES_NOBODY = Sight(everybody=False)  # the columns have the same names for all
_TOLD = {
    FIELDS: f"Only these fields, divided by commas; `{KEY}` is always among them.",
    EXPAND: "What stands there in a few words and with a link, in place of its key.",
}


class Described(AutoSchema):
    """The description of one operation, made of what its view takes."""

    view: Any

    def get_override_parameters(self) -> list[Any]:
        """Whatever else it takes, and the choice of fields where it has one."""
        view, found = self.view, list(super().get_override_parameters())
        if self.method != "GET" or view.action not in getattr(view, "sparse", ()):
            return found
        for brief in view.briefs.values():
            self.resolve_serializer(brief.form, "response")
        for name, known in ((FIELDS, self._fields()), (EXPAND, view.expandable())):
            if known:
                found.append(_listed(name, list(known)))
        return found

    def get_filter_backends(self) -> list[Any]:
        """What narrows a list narrows its stream, too."""
        if getattr(self.view, "action", "") in STREAMED:
            return list(self.view.filter_backends)
        return list(super().get_filter_backends())

    def _fields(self) -> list[str]:
        if self.view.action == "table":
            return list(self.view.columns_of(NAMES_NOBODY))
        return list(self.view.form_read()().fields)


def with_choices(result: dict[str, Any], **_: object) -> dict[str, Any]:
    """Tell that what is read may have been asked for in part, or spelt out."""
    schemas = result["components"]["schemas"]
    for operations in result["paths"].values():
        taken = {one["name"]: one for one in _parameters(operations.get("get", {}))}
        if FIELDS not in taken:
            continue
        for schema in _sent(operations["get"], schemas):
            schema["required"] = [KEY]
            for name in _names(taken.get(EXPAND)):
                _spell_out(schema["properties"], name)
    return result


def _listed(name: str, known: list[str]) -> OpenApiParameter:
    return OpenApiParameter(
        name,
        {"type": "array", "items": {"type": "string", "enum": known}, "minItems": 1},
        style="form",
        explode=False,
        description=_TOLD[name],
    )


def _parameters(operation: dict[str, Any]) -> list[dict[str, Any]]:
    return [one for one in operation.get("parameters", ()) if one["in"] == "query"]


def _names(parameter: dict[str, Any] | None) -> list[str]:
    return parameter["schema"]["items"]["enum"] if parameter else []


def _sent(operation: dict[str, Any], schemas: dict[str, Any]) -> list[dict[str, Any]]:
    """The schemas of the rows that an operation sends, those of a page included."""
    content = operation["responses"]["200"].get("content", {})
    found = [_named(one["schema"], schemas) for one in content.values()]
    lists = [one["properties"].get("results") for one in found if one]
    inside = [_named(one["items"], schemas) for one in lists if one]
    return [one for one in inside or found if one]


def _named(schema: dict[str, Any], schemas: dict[str, Any]) -> dict[str, Any]:
    named: dict[str, Any] = schemas.get(schema.get("$ref", "").rpartition("/")[2], {})
    return named


def _spell_out(properties: dict[str, Any], name: str) -> None:
    kind = "DocumentBrief" if name.endswith("document") else "ClaimBrief"
    brief = {"$ref": f"#/components/schemas/{kind}"}
    if "anyOf" not in properties[name]:
        properties[name] = {"anyOf": [properties[name], brief]}
