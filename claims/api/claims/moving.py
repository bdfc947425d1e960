"""One address for each move of the table; review decides, and its reason is told."""

from typing import Any, ClassVar

from django.urls import URLPattern, path
from drf_spectacular.utils import extend_schema, extend_schema_view
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.claims.answers import claim_named, told
from claims.api.claims.moves import ACTIONS, DOING, scope_of
from claims.api.forms import ClaimForm
from claims.api.requests.described import REPEATED, SEEN
from claims.api.requests.preconditions import seen_by
from claims.api.requests.repeats import once
from claims.api.requests.strict import sent
from claims.api.resources import Resource
from claims.models import Claim
from claims.review import label, revision_of
from claims.vocabulary import MOVES, Move, MoveRow


class Moving(Resource):
    """Makes one move with a claim."""

    queryset = Claim.objects.none()
    serializer_class = ClaimForm
    move: ClassVar[Move]

    @once
    def create(self, request: Request, pk: int) -> Response:
        """Make the move on sight of the claim that If-Match names."""
        claim, doing = claim_named(pk), DOING[self.move]
        given = sent(request, doing.form)
        seen = seen_by(request, claim, revision_of(claim))
        act = self.act(given.get("reason", ""), seen)
        ACTIONS[self.move](claim=claim, act=act, **doing.taken(given, act))
        return told(pk, self.sight)


def move_patterns() -> list[URLPattern]:
    """Where each move is made."""
    return [
        path(
            f"claims/<int:pk>/moves/{move.value}",
            _view(move).as_view({"post": "create"}),
            name=move.value,
        )
        for move in Move
    ]


def _view(move: Move) -> Any:
    described = extend_schema_view(
        create=extend_schema(
            operation_id=f"claims_{move.value}",
            tags=["moves"],
            description=_description(move),
            request=DOING[move].form,
            responses={200: ClaimForm},
            parameters=[SEEN, REPEATED],
        )
    )
    scopes = {"create": (scope_of(move),)}
    name = f"Moving{move.value.title().replace('_', '')}"
    return described(type(name, (Moving,), {"move": move, "scopes": scopes}))


def _description(move: Move) -> str:
    """What the table of moves says of it, a sentence for each row."""
    rows = [row for row in MOVES if row.move is move]
    told = " ".join(
        f"From {_either(row.before)} to {_either(row.after)}, by {_either(row.roles)}"
        f"{_needed(row)}."
        for row in rows
    )
    return f"{label(move).capitalize()}. {told} A key needs {scope_of(move).value}."


def _either(words: Any) -> str:
    return " or ".join(word.value.replace("_", " ") for word in words)


def _needed(row: MoveRow) -> str:
    return f"; needed: {', '.join(row.needs)}" if row.needs else ""
