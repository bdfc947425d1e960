"""Explains the problems at the addresses that are their types."""

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.api.problems.kinds import KINDS


@extend_schema(exclude=True)
class Explained(APIView):
    """What a kind of problem is, and what to do about it."""

    permission_classes = [AllowAny]

    def get(self, request: Request, name: str) -> Response:
        """Send the row of the table."""
        kind = KINDS.get(name)
        if kind is None:
            raise NotFound("There is no such kind of problem.")
        return Response(
            {
                "type": kind.address,
                "title": kind.title,
                "status": kind.status.value,
                "remedy": kind.remedy,
            }
        )
