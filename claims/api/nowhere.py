"""Answers addresses that lead nowhere, as a problem and not as a page."""

from typing import Any, NoReturn

from drf_spectacular.utils import extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.views import APIView


@extend_schema(exclude=True)
class Nowhere(APIView):
    """What is asked for is not part of this API."""

    permission_classes = [AllowAny]

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> NoReturn:
        """Say that there is nothing here, whatever is to be done."""
        raise NotFound("Nothing answers at this address; see /api/v1/docs.")
