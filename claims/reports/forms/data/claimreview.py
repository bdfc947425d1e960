"""Writes a report as schema.org ClaimReview, as JSON-LD.

schema.org has no word for a hedge nor for roots: those are in our own namespace.
"""

from typing import Any

import orjson

from claims.reports.forms.data import names
from claims.reports.outline import said
from claims.reports.outline.wording import decided, quoted
from claims.reports.value import Correction, Edition, Step, TextNote
from claims.vocabulary import Phrase, SourceKind, Verdict

SHORT = 75  # characters of claimReviewed that its readers show
# The ordered verdicts, the falsest first; those beside the scale carry no number.
SCALE = (
    Verdict.FALSE,
    Verdict.MOSTLY_FALSE,
    Verdict.MIXED,
    Verdict.MOSTLY_TRUE,
    Verdict.TRUE,
)
UNRATED = Phrase("Not rated")
_INERT = {ord(letter): f"\\u{ord(letter):04x}" for letter in "<>&\u2028\u2029"}


def claim_review(edition: Edition) -> dict[str, Any]:
    """The report; what is not known is left out."""
    return _known(
        {
            "@context": [
                "https://schema.org",
                {"claims": names.vocabulary(edition)},
            ],
            "@type": "ClaimReview",
            "@id": f"{edition.url}#review",
            "url": edition.url,
            "datePublished": edition.published_at[:10],
            "inLanguage": edition.language,
            "sdLicense": edition.house.licence,
            "author": {
                "@type": "Organization",
                "name": edition.house.name,
                "url": edition.house.url,
            },
            "claimReviewed": claim_reviewed(edition),
            "itemReviewed": _claim(edition),
            "reviewRating": _rating(edition),
            "citation": [
                {"@type": "CreativeWork", "url": one.url}
                for one in edition.evidence
                if one.url
            ],
            "correction": list(map(_correction, edition.corrections)),
            "claims:independentRootsAtMost": edition.independent,
            "claims:hedge": _hedge(edition),
            "claims:signedOff": [one.at for one in edition.signings],
        }
    )


def inert_review(edition: Edition) -> str:
    """The same as JSON in which nothing can end the element of a page around it."""
    written = orjson.dumps(claim_review(edition)).decode()
    return written.translate(_INERT)


def claim_reviewed(edition: Edition) -> str:
    """What the claim says, with who said it."""
    said = edition.statement
    who = f"{said.chain[0].name}: " if said.chain else ""
    return who + (quoted(said) if said.quoted else said.proposition)


def warnings(edition: Edition) -> tuple[str, ...]:
    """What readers of ClaimReview may not show as it is."""
    length = len(claim_reviewed(edition))
    told = f"claimReviewed has {length} characters: over {SHORT} may be cut."
    return (told,) if length > SHORT else ()


def _claim(edition: Edition) -> dict[str, Any]:
    """The claim by its originator, never the outlet that carries it."""
    said = edition.statement
    places = [one for one in edition.texts if one.document == said.anchor.document]
    dated = [one for one in places if one.published_at and one.url]
    first = min(dated, key=lambda one: one.published_at, default=None)
    known_first = first if first and all(one.published_at for one in places) else None
    return _known(
        {
            "@type": "Claim",
            "@id": names.claim(edition, edition.claim),
            "name": claim_reviewed(edition),
            "author": _author(said.chain[0]) if said.chain else None,
            "datePublished": said.said_at[:10],
            "firstAppearance": _work(known_first) if known_first else None,
            "appearance": [_work(one) for one in places if one != known_first],
        }
    )


def _author(step: Step) -> dict[str, Any] | None:
    """The speaker; nobody, where nobody is named."""
    if not step.named:
        return None
    person = step.kind == SourceKind.PERSON.value
    kind = "Person" if person else "Organization"
    office = {"jobTitle": step.office} if person and step.office else {}
    return {"@type": kind, "name": step.name, **office}


def _work(text: TextNote) -> dict[str, Any]:
    publisher = {"@type": "Organization", "name": text.publisher}
    return _known(
        {
            "@type": "CreativeWork",
            "url": text.url,
            "identifier": f"urn:sha256:{text.sha256}",
            "headline": text.title,
            "datePublished": text.published_at[:10],
            "publisher": publisher if text.publisher else None,
        }
    )


def _rating(edition: Edition) -> dict[str, Any]:
    """The verdict in words, and as a number where it stands on the scale."""
    found, first = edition.finding("is_true"), edition.first()
    told: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": said(edition, decided(first) if first else UNRATED),
    }
    if found and found.verdict in SCALE:
        value = SCALE.index(Verdict(found.verdict)) + 1
        told |= {"ratingValue": value, "worstRating": 1, "bestRating": len(SCALE)}
    if found and found.reasons:
        told["ratingExplanation"] = found.reasons
    return told


def _hedge(edition: Edition) -> dict[str, Any]:
    own = next(one for one in edition.tellings if one.claim == edition.claim)
    return _known({"claims:level": own.level, "claims:cue": own.cue})


def _correction(one: Correction) -> dict[str, Any]:
    return {"@type": "CorrectionComment", "text": one.notice, "dateCreated": one.at}


def _known(value: dict[str, Any]) -> dict[str, Any]:
    return {key: one for key, one in value.items() if one not in (None, "", [], {})}
