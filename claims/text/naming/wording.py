"""The words of a mention as one line of text."""

from collections.abc import Sequence

from claims.text.passage import Token

MARKS = frozenset(["«", "»", '"', "“", "”", "'", "‘", "’", "(", ")"])


def words_of(tokens: Sequence[Token]) -> str:
    """The words as they stand, one space between those that are apart."""
    parts: list[str] = []
    end = None
    for token in tokens:
        if token.text in MARKS - {"'", "’"}:
            continue
        if end is not None and end < token.span.start:
            parts.append(" ")
        parts.append(token.text)
        end = token.span.end
    return "".join(parts).strip()


def described(tokens: Sequence[Token]) -> str:
    """A description as it stands, its opening article in lower case."""
    words = words_of(tokens)
    first = tokens[0].text
    if first.lower() in {"a", "an", "the", "one", "its", "his", "her", "their", "some"}:
        return words[:1].lower() + words[1:]
    return words
