"""Tells a claim as a W3C Web Annotation of the text in which it stands."""

from typing import Any

from claims.models import Claim
from claims.reports.forms.data.annotations import CONTEXT, target_of
from claims.reports.freezing.withholding import discreet_anchor


def annotation_of(
    claim: Claim, address: str, body: str, document: str
) -> dict[str, Any]:
    """The annotation that is served at an address, of a document at its own."""
    return {
        "@context": CONTEXT,
        "id": address,
        "type": "Annotation",
        "motivation": "identifying",
        "created": claim.recorded_at,
        "body": {"id": body, "purpose": "identifying"},
        "target": target_of(discreet_anchor(claim), document),
    }
