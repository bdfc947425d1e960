"""Reads one ClaimReview, as dirty as they come, into a check; or says why not."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time

from claims.ingest.checks.check import Check, Scale, Speaker, UnreadableError, Verdict
from claims.ingest.checks.records.dates import day
from claims.ingest.checks.records.nodes import Node
from claims.ingest.checks.records.people import rater, speaker
from claims.ingest.checks.records.plain import address, number, words
from claims.ingest.readers.stated import language_code
from claims.vocabulary import Mode

LONGEST = 100_000  # characters of a claim
LONGEST_LABEL = 250
_QUOTES = (("“", "”"), ('"', '"'), ("«", "»"), ("„", "“"))


def read_review(review: Node, original: bytes) -> Check:
    """The check; UnreadableError where it does not say what was rated, how, by whom."""
    items = review.nodes("itemReviewed")
    text, url = _words(review, items), _url(review)
    chain = (speaker(items),)
    name, kind = rater(review, url)
    start, end = _claim_in(text, chain[0])
    quoted = start > 0 and text[start - 1] in {opens for opens, _ in _QUOTES}
    return Check(
        words=text,
        start=start,
        end=end,
        proposition=text[start:end],
        mode=Mode.DIRECT if quoted else Mode.INDIRECT,
        chain=chain,
        said_at=_midnight(_first_day(items)),
        language=_language(review),
        rater=name,
        rater_kind=kind,
        verdicts=(_verdict(review),),
        url=url,
        title=_any(review, "name", "headline", "title"),
        rated_on=_first_day([review]),
        carried_at=tuple(dict.fromkeys(_places(review, items))),
        original=original,
    )


def _words(review: Node, items: Iterable[Node]) -> str:
    found = _any(review, "claimReviewed")
    for item in items:
        found = found or _any(item, "claimReviewed", "text", "name", "headline")
    if not found:
        raise UnreadableError("does not say which claim it reviews")
    if len(found) > LONGEST:
        raise UnreadableError(f"reviews a claim of more than {LONGEST:,} characters")
    return found


def _claim_in(text: str, said_by: Speaker) -> tuple[int, int]:
    """The claim without the name of its speaker before it, and without its quotes."""
    start = 0
    for name in said_by.names:
        if text.startswith(f"{name}: "):
            start = len(name) + 2
    end = len(text)
    for opens, closes in _QUOTES:
        inner = text[start + 1 : end - 1]
        whole = text[start] == opens and text[end - 1] == closes
        if whole and inner.strip() and opens not in inner and closes not in inner:
            return start + 1, end - 1
    return start, end


def _verdict(review: Node) -> Verdict:
    """The label, and the number where its scale has two ends and holds it."""
    ratings = review.nodes("reviewRating")
    label = ""
    for one in ratings:
        label = label or _any(one, "alternateName", "name", "text", "@value")
    label = label or _plain_rating(review)
    scale = next(filter(None, map(_scale, ratings)), None)
    if not label and scale:
        label = f"{scale.value:g} ({scale.worst:g} to {scale.best:g})"
    if not label:
        raise UnreadableError("gives no verdict")
    return Verdict(label[:LONGEST_LABEL], scale)


def _plain_rating(review: Node) -> str:
    """A rating that is a word in place of an object."""
    found = (words(one) for one in review.all("reviewRating") if isinstance(one, str))
    return next(filter(None, found), "")


def _scale(rating: Node) -> Scale | None:
    """No number where the scale is broken: best = worst = -1 means no rating."""
    value, worst, best = (
        next((number(one) for one in rating.all(name)), None)
        for name in ("ratingValue", "worstRating", "bestRating")
    )
    if value is None or worst is None or best is None:
        return None
    return (
        Scale(value, worst, best) if worst <= value <= best and worst < best else None
    )


def _url(review: Node) -> str:
    for name in ("url", "mainEntityOfPage", "@id", "sameAs"):
        for one in review.all(name):
            if found := address(one):
                return found
    return ""


def _places(review: Node, items: Iterable[Node]) -> Iterator[str]:
    """Where the claim is said to have been carried, the first place first."""
    for node in (*items, review):
        for name in ("firstAppearance", "appearance"):
            yield from filter(None, map(address, node.all(name)))
    for item in items:
        if "Claim" not in item.types:
            yield from filter(None, map(address, item.all("url")))


def _first_day(nodes: Iterable[Node]) -> date | None:
    for node in nodes:
        for name in ("datePublished", "dateCreated"):
            for one in node.all(name):
                if found := day(one):
                    return found
    return None


def _midnight(said: date | None) -> datetime | None:
    return datetime.combine(said, time(), UTC) if said else None


def _language(review: Node) -> str:
    named = (words(one) for one in review.all("inLanguage"))
    return next(filter(None, map(language_code, named)), "")


def _any(node: Node, *names: str) -> str:
    found = (words(one) for name in names for one in node.all(name))
    return next(filter(None, found), "")
