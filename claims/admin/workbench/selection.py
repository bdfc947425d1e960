"""Finds in a text the words that somebody selected on its page."""

from claims.review import Refused

Span = tuple[int, int]


def locate(text: str, words: str, at: int | None) -> Span:
    """Where the words stand, in code points: at a place of the page, or the only one.

    A page shows CRLF as one line break, and so counts it; Refused where the words do
    not stand there, or in several places and none is given.
    """
    shown, places = _as_shown(text)
    wanted, _ = _as_shown(words)
    if not wanted:
        raise Refused("Select some words of the document.")
    start = shown.find(wanted) if at is None else at
    if start < 0 or shown[start : start + len(wanted)] != wanted:
        raise Refused("The document does not have these words there.")
    if at is None and shown.find(wanted, start + 1) >= 0:
        raise Refused("The document has these words more than once: select them.")
    return places[start], places[start + len(wanted)]


def _as_shown(text: str) -> tuple[str, list[int]]:
    """The text with every line break one character, and where each one came from."""
    kept = [
        (place, "\n" if letter == "\r" else letter)
        for place, letter in enumerate(text)
        if not (letter == "\n" and place and text[place - 1] == "\r")
    ]
    places = [place for place, _ in kept]
    return "".join(letter for _, letter in kept), [*places, len(text)]
