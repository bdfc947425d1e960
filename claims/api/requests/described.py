"""Describes the headers that requests carry, for the document of the API."""

from drf_spectacular.utils import OpenApiParameter

SEEN = OpenApiParameter(
    name="If-Match",
    type=str,
    location=OpenApiParameter.HEADER,
    required=True,
    description=(
        "The ETag of what you have seen of this, or `*` to take it as it is. "
        "Without it the answer is 428; where it has changed since, 412."
    ),
)
REPEATED = OpenApiParameter(
    name="Idempotency-Key",
    type={"type": "string", "pattern": "^[!-~]{1,255}$"},
    location=OpenApiParameter.HEADER,
    description=(
        "Any text of your own. The same request again with the same key has no second "
        "effect and gets the first answer, for a day; what was refused is not kept."
    ),
)
LATER = OpenApiParameter(
    name="Prefer",
    type=str,
    location=OpenApiParameter.HEADER,
    description="`respond-async` to be given a job, however small the text is.",
)
