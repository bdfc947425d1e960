"""The one table of problems: their names never change, and each says what to do."""

from dataclasses import dataclass
from http import HTTPStatus

PROBLEM_TYPE = "application/problem+json"
ADDRESS = "/api/v1/problems/"


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of problem."""

    name: str
    status: HTTPStatus
    title: str
    remedy: str

    @property
    def address(self) -> str:
        """The type of the problem, where it is explained."""
        return f"{ADDRESS}{self.name}"


_TABLE = (
    Kind(
        "invalid",
        HTTPStatus.BAD_REQUEST,
        "Something sent is not what it must be",
        "Mend what the errors name, and send it again.",
    ),
    Kind(
        "malformed",
        HTTPStatus.BAD_REQUEST,
        "The body cannot be read",
        "Send what the content type says, whole and in UTF-8.",
    ),
    Kind(
        "unauthenticated",
        HTTPStatus.UNAUTHORIZED,
        "Nobody is signed in",
        "Send a valid key as `Authorization: Bearer KEY`, or sign in.",
    ),
    Kind(
        "forbidden",
        HTTPStatus.FORBIDDEN,
        "You may not do this",
        "Ask somebody who has the role, or an Administrator for it.",
    ),
    Kind(
        "scope",
        HTTPStatus.FORBIDDEN,
        "The key is not for this",
        "Use a key that was made with the scope that is named.",
    ),
    Kind(
        "not-found",
        HTTPStatus.NOT_FOUND,
        "There is nothing here",
        "See /api/v1/docs for what there is.",
    ),
    Kind(
        "method-not-allowed",
        HTTPStatus.METHOD_NOT_ALLOWED,
        "This is not done here",
        "Use one of the methods that the header Allow names.",
    ),
    Kind(
        "not-acceptable",
        HTTPStatus.NOT_ACCEPTABLE,
        "There is no such form of it",
        "Accept one of the media types that the description names.",
    ),
    Kind(
        "refused",
        HTTPStatus.CONFLICT,
        "The rules do not allow this now",
        "Look at what the claim is now; the detail tells what it would take.",
    ),
    Kind(
        "in-progress",
        HTTPStatus.CONFLICT,
        "The same request is still being worked on",
        "Wait a moment, and send it again with the same Idempotency-Key.",
    ),
    Kind(
        "stale",
        HTTPStatus.PRECONDITION_FAILED,
        "It has changed since you looked",
        "Read it again, decide anew, and send its new ETag as If-Match.",
    ),
    Kind(
        "too-large",
        HTTPStatus.REQUEST_ENTITY_TOO_LARGE,
        "The body is too large",
        "Send less at a time.",
    ),
    Kind(
        "media-type",
        HTTPStatus.UNSUPPORTED_MEDIA_TYPE,
        "The body is of a kind that is not read here",
        "Send one of the media types that the description names.",
    ),
    Kind(
        "impossible",
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "It is well written, and cannot be so",
        "Mend what the errors name, and send it again.",
    ),
    Kind(
        "unreadable",
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "No text could be read in it",
        "Do what the detail says; nothing was stored.",
    ),
    Kind(
        "key-reused",
        HTTPStatus.UNPROCESSABLE_ENTITY,
        "The Idempotency-Key was used for something else",
        "Use a new key for each request that is not a repetition.",
    ),
    Kind(
        "precondition-required",
        HTTPStatus.PRECONDITION_REQUIRED,
        "Say what you have seen",
        "Read it first, and send its ETag as If-Match.",
    ),
    Kind(
        "too-many-requests",
        HTTPStatus.TOO_MANY_REQUESTS,
        "Too many requests",
        "Wait for as many seconds as Retry-After says.",
    ),
    Kind(
        "away",
        HTTPStatus.SERVICE_UNAVAILABLE,
        "The database does not answer",
        "Ask again in a few seconds.",
    ),
)
KINDS = {kind.name: kind for kind in _TABLE}
# What an error is that says nothing but its status.
PLAIN = {kind.status: kind for kind in reversed(_TABLE)}
