"""Writes a document and its claims as plain text for a terminal."""

from collections.abc import Iterator
from textwrap import fill

from claims.reports.values import ClaimSheet, DocumentSheet, Seen

WIDTH = 80
SCALE = 20  # places on the scale of likelihood


def as_text(sheet: DocumentSheet) -> str:
    """The report as lines of at most eighty characters, words permitting."""
    return "\n".join([*_head(sheet), *_claims(sheet)]) + "\n"


def _head(sheet: DocumentSheet) -> Iterator[str]:
    """What the document is."""
    yield fill(plain(sheet.title), WIDTH)
    yield from map(_seen, sheet.seen)
    yield f"{sheet.language}, {sheet.length} characters, sha256 {sheet.sha256[:12]}"
    number = len(sheet.claims)
    yield f"{number} claim{'' if number == 1 else 's'}"


def _seen(seen: Seen) -> str:
    """Where it was seen."""
    day = f"{seen.published_at:%Y-%m-%d}" if seen.published_at else "date unknown"
    known = [seen.publisher or "publisher unknown", day, seen.url]
    return plain(", ".join(one for one in known if one))


def _claims(sheet: DocumentSheet) -> Iterator[str]:
    """Each claim, after an empty line."""
    for claim in sheet.claims:
        yield ""
        yield labelled(f"{claim.number:>3}. ", claim.proposition)
        yield labelled("     who:  ", claim.chain.words)
        yield labelled("     sure: ", f"{scale(claim)} {claim.band.words}".strip())
        what = [claim.polarity, claim.modality, claim.evidentiality, claim.state]
        yield labelled("     what: ", ", ".join(what))


def labelled(label: str, words: str) -> str:
    """Words after a label, wrapped under themselves."""
    return fill(
        plain(words),
        WIDTH,
        initial_indent=label,
        subsequent_indent=" " * len(label),
        break_on_hyphens=False,
    )


def plain(words: str) -> str:
    """The words on one line, without the characters that steer a terminal."""
    return "".join(one if one.isprintable() else " " for one in words)


def scale(claim: ClaimSheet) -> str:
    """The band as a bar from 0 to 1, or nothing where there is no band."""
    if claim.low is None or claim.high is None:
        return ""
    last = max(1, round(claim.high * SCALE))
    first = min(round(claim.low * SCALE), last - 1)
    return f"[{'.' * first}{'#' * (last - first)}{'.' * (SCALE - last)}]"
