"""One address for each entry in the register of one source; review decides on it."""

from typing import Any, ClassVar

from django.urls import URLPattern, path
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.forms import SourceForm
from claims.api.register.answers import source_named, source_told
from claims.api.register.entries import ENTRIES, Asked, Entry
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.models import Source
from claims.review import notes_on
from claims.vocabulary import KEEPERS, KeyScope


class Kept(Resource):
    """Does one thing to a source, and shows what was done so before."""

    queryset = Source.objects.none()
    serializer_class = SourceForm
    scopes = {"create": (KeyScope.REVIEW,)}
    entry: ClassVar[Entry]

    def list(self, request: Request, pk: int) -> Response:
        """Send what the register has, the newest first."""
        assert self.entry.rows is not None
        source = source_named(pk, request.user)
        return self.page_of(self.entry.rows(source.pk, self.sight))

    @once
    def create(self, request: Request, pk: int, key: int = 0) -> Response:
        """Do it on sight of the source that If-Match names."""
        source = source_named(pk, request.user)
        given = sent(request, self.entry.form)
        act = self.act(given["reason"], seen_by(request, source, notes_on(source)))
        self.entry.do(Asked(source, key, given, act))
        return source_told(source, self.sight)


def register_patterns() -> list[URLPattern]:
    """Where each entry is made, and where those that are there are listed."""
    return [path(f"sources/<int:pk>/{one.where}", _view(one)) for one in ENTRIES]


def operation_of(entry: Entry) -> str:
    """The name of the operation that makes an entry."""
    kind = entry.where.partition("/")[0]
    return f"sources_{kind}_{entry.keeping.value}"


def _view(entry: Entry) -> Any:
    roles = " or ".join(role.value for role in KEEPERS[entry.keeping])
    schemas = {
        "create": extend_schema(
            operation_id=operation_of(entry),
            tags=["sources"],
            description=(
                f"{entry.told}, by the role {roles}; the source is sent back with its "
                "new ETag. A key needs review."
            ),
            request=entry.form,
            responses={200: SourceForm},
            parameters=[SEEN, REPEATED],
        )
    }
    ways = {"post": "create"}
    if entry.rows is not None and entry.shown is not None:
        ways["get"] = "list"
        schemas["list"] = extend_schema(
            operation_id=f"sources_{entry.where}_list",
            tags=["sources"],
            responses={200: entry.shown(many=True)},
        )
    made: Any = type(operation_of(entry), (Kept,), {"entry": entry})
    return extend_schema_view(**schemas)(made).as_view(ways)
