"""Lets a request be repeated without a second effect, by its Idempotency-Key.

The answer is kept in the transaction of the effect: either both are there or neither.
What was refused had no effect and is not kept, so that it may be tried again.
"""

import re
from collections.abc import Callable
from functools import wraps
from hashlib import sha256
from typing import Any, Concatenate, ParamSpec

from django.db import OperationalError, connection, transaction
from django.utils import timezone
from orjson import Fragment
from psycopg.errors import LockNotAvailable
from rest_framework.request import Request
from rest_framework.response import Response

from claims.api.problems import Invalid, Problem
from claims.api.rendering import FastJSON
from claims.api.requests.bodies import most_of, octets_of
from claims.models import Remembered

HEADER = "Idempotency-Key"
REPLAYED = "Idempotency-Replayed"
_KEY = re.compile(r"[\x21-\x7e]{1,255}")
_PATIENCE = "5s"  # for how long one waits for the same request to end
_ASKED = ("Content-Type", "Content-Encoding", "If-Match", "Prefer")
_BEGIN = """
    INSERT INTO claims_remembered
    (user_id, key, digest, status, location, etag, body, at)
    VALUES (%s, %s, %s, 0, '', '', '', %s) ON CONFLICT (user_id, key) DO NOTHING
"""
P = ParamSpec("P")
Handler = Callable[Concatenate[Any, Request, P], Response]


class ShownOnce(Response):
    """An answer with a secret: of it `kept` alone is kept, for repetitions."""

    def __init__(self, data: object, status: int, *, kept: object) -> None:
        super().__init__(data, status)
        self.kept = kept


def once(handler: Handler[P]) -> Handler[P]:
    """Make a handler all or nothing, and once only for each Idempotency-Key.

    A repetition waits for the first to end, and gets its answer; 409 if that is long.
    """

    @wraps(handler)
    def answer(
        view: Any, request: Request, /, *args: P.args, **kwargs: P.kwargs
    ) -> Response:
        key = _key_of(request)
        try:
            with transaction.atomic():
                if key is None:
                    return handler(view, request, *args, **kwargs)
                digest = _digest_of(view, request)
                kept = _begin(request, key, digest)
                if kept is not None:
                    return _again(kept, digest)
                response = handler(view, request, *args, **kwargs)
                _keep(request, key, response)
                return response
        except OperationalError as error:
            if isinstance(error.__cause__, LockNotAvailable):
                told = "A request with this Idempotency-Key is being worked on."
                raise Problem("in-progress", told, wait=1) from error
            raise

    return answer


def _key_of(request: Request) -> str | None:
    key = request.headers.get(HEADER)
    if key is not None and not _KEY.fullmatch(key):
        raise Invalid("header", {HEADER: "Send 1 to 255 letters of visible ASCII."})
    return key


def _digest_of(view: Any, request: Request) -> str:
    """The digest of all by which one request differs from another."""
    stated = [request.method or "", request.get_full_path()]
    stated += [request.headers.get(name, "") for name in _ASKED]
    digest = sha256("\0".join(stated).encode())
    digest.update(b"\0" + octets_of(request, most_of(view)))
    return digest.hexdigest()


def _begin(request: Request, key: str, digest: str) -> Remembered | None:
    """Claim the key for this request; if another has it, what that was answered."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config('lock_timeout', %s, true)", [_PATIENCE])
        cursor.execute(_BEGIN, [request.user.pk, key, digest, timezone.now()])
        made = cursor.rowcount
        cursor.execute("SET LOCAL lock_timeout TO DEFAULT")
    return None if made else Remembered.objects.get(user=request.user.pk, key=key)


def _again(kept: Remembered, digest: str) -> Response:
    if kept.digest != digest:
        told = "With this Idempotency-Key something else was asked before."
        raise Problem("key-reused", told)
    body = bytes(kept.body)
    response = Response(Fragment(body) if body else None, kept.status)
    for name, value in (("Location", kept.location), ("ETag", kept.etag)):
        if value:
            response[name] = value
    response[REPLAYED] = "true"
    return response


def _keep(request: Request, key: str, response: Response) -> None:
    Remembered.objects.filter(user=request.user.pk, key=key).update(
        status=response.status_code,
        location=response.get("Location", ""),
        etag=response.get("ETag", ""),
        body=FastJSON().render(
            response.kept if isinstance(response, ShownOnce) else response.data
        ),
    )
