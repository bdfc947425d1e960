"""Sources that speak together: "X and Y", "the two ministers"."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.names import find_body
from claims.text.naming.people import FullName, is_name_word
from claims.text.passage import Passage, Token

_NEAR = 4  # sentences back to those who are met together


def joint_sides(
    tokens: Sequence[Token], lexicon: NamingLexicon
) -> tuple[Sequence[Token], Sequence[Token]] | None:
    """Both sides of an "and" that joins two bearers of names; None for any other."""
    first, last = find_body(tokens, lexicon)
    places = [
        at
        for at, token in enumerate(tokens)
        if token.lower == "and" and not first <= at < last
    ]
    for at in reversed(places):
        left, right = tokens[:at], tokens[at + 1 :]
        if _is_bearer(left, lexicon) and _is_bearer(right, lexicon):
            return left, right
    return None


def _is_bearer(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether a side of an "and" can name somebody by itself."""
    if not tokens:
        return False
    of = any(token.lower == "of" for token in tokens)
    named = any(is_name_word(token, lexicon) for token in tokens)
    article = (
        tokens[0].lower in lexicon.words["articles"] | lexicon.words["possessives"]
    )
    return named and (not of or article)


def people_together(
    passage: Passage, names: Mapping[str, tuple[FullName, ...]], place: int
) -> tuple[str, ...]:
    """The two people of the nearest sentence before a place that names just two."""
    sentences = passage.sentences
    last = bisect_left(sentences, place, key=lambda one: one.span.start)
    for sentence in reversed(sentences[max(0, last - _NEAR) : last]):
        found = _named_in(passage, names, sentence.first, sentence.last)
        if len(found) == 2:
            return found
    return ()


def _named_in(
    passage: Passage, names: Mapping[str, tuple[FullName, ...]], first: int, last: int
) -> tuple[str, ...]:
    """The people whose full names or surnames stand among some tokens, in order."""
    found: list[str] = []
    for index in range(first, last):
        token = passage.tokens[index]
        bearers = names.get(token.lower, ())
        if not token.text[0].isupper() or not bearers:
            continue
        full = [one for one in bearers if one.last - 1 == index] or list(bearers)
        if len(bearers) == 1 or full[0].last - 1 == index:
            name = full[0].name
            if name not in found:
                found.append(name)
    return tuple(found)
