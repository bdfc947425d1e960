"""Writes all quotations of a report as W3C Web Annotations, as JSON-LD."""

from typing import Any

from claims.reports.forms.data import names
from claims.reports.value import Anchor, Edition

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotations(edition: Edition) -> dict[str, Any]:
    """A page of annotations, the claim's own first."""
    evidence = [(one.number, one.anchor) for one in edition.evidence if one.anchor]
    targets = [("claim", edition.statement.anchor)]
    targets += [(f"evidence-{number}", anchor) for number, anchor in evidence]
    return {
        "@context": CONTEXT,
        "id": f"{edition.url}/annotations",
        "type": "AnnotationPage",
        "items": [_annotation(edition, *one) for one in targets],
    }


def target_of(anchor: Anchor, document: str) -> dict[str, Any]:
    """Words by what they are and by where they stand: either alone may mislead.

    The state names the text in which both were true, by its digest.
    """
    quote = {"type": "TextQuoteSelector", "exact": anchor.exact}
    quote |= {"prefix": anchor.prefix} if anchor.prefix else {}
    quote |= {"suffix": anchor.suffix} if anchor.suffix else {}
    position = {
        "type": "TextPositionSelector",
        "start": anchor.start,
        "end": anchor.end,
    }
    return {
        "source": document,
        "state": {"type": "TimeState", "cached": f"urn:sha256:{anchor.sha256}"},
        "selector": [quote, position],
    }


def _annotation(edition: Edition, key: str, anchor: Anchor) -> dict[str, Any]:
    return {
        "id": f"{edition.url}/annotations#{key}",
        "type": "Annotation",
        "motivation": "identifying",
        "created": edition.published_at,
        "body": {"id": names.claim(edition, edition.claim), "purpose": "identifying"},
        "target": target_of(anchor, names.document(edition, anchor.document)),
    }
