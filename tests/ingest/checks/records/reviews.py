"""A ClaimReview as it should be, and ways in which it is written instead."""

from typing import Any

WORDS = "The bridge was closed for a year"
CLEAN: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": "https://checkers.example/bridge",
    "datePublished": "2019-05-06",
    "inLanguage": "en-GB",
    "claimReviewed": WORDS,
    "author": {
        "@type": "Organization",
        "name": "Checkers",
        "url": "https://checkers.example",
    },
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ana Lima", "jobTitle": "former mayor"},
        "datePublished": "2019-05-01",
        "appearance": {"@type": "CreativeWork", "url": "https://a.example/speech"},
    },
    "reviewRating": {
        "@type": "Rating",
        "alternateName": "Mostly false",
        "ratingValue": 2,
        "worstRating": 1,
        "bestRating": 5,
    },
}


def rated(**changes: Any) -> dict[str, Any]:
    """The review with another rating."""
    return CLEAN | {"reviewRating": CLEAN["reviewRating"] | changes}


def about(**changes: Any) -> dict[str, Any]:
    """The review of another item."""
    return CLEAN | {"itemReviewed": CLEAN["itemReviewed"] | changes}


def without(*names: str) -> dict[str, Any]:
    """The review without some of its properties."""
    return {name: one for name, one in CLEAN.items() if name not in names}
