"""The name inside some words, and where it begins and ends."""

from collections.abc import Sequence

from claims.text.naming.kinds import AFTER_NAME, is_body
from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import is_name_word
from claims.text.naming.wording import MARKS
from claims.text.passage import Token

Range = tuple[int, int]  # half-open, of tokens
NOWHERE = (0, 0)
_GOING_ON = frozenset(["of", "for", "on", "against"])


def find_name(tokens: Sequence[Token], lexicon: NamingLexicon) -> Range:
    """Where the name stands before what follows it; an empty range where none does."""
    body = find_body(tokens, lexicon)
    if body != NOWHERE:
        return body
    end = _end(tokens)
    start = end
    while start and _is_inside(tokens, start - 1, end, lexicon):
        start -= 1
    while start < end and _is_opener(tokens, start, lexicon):
        start += 1
    start = _with_office(tokens, start, end, lexicon)
    if start < end and start and tokens[start - 1].lower == "'s":
        owned = start > 1 and end - start <= 3
        return (start, end) if owned else NOWHERE
    if start == end or _only_nouns(tokens[start:end], lexicon):
        return _whole(tokens, end, lexicon)
    return start, end


def find_body(tokens: Sequence[Token], lexicon: NamingLexicon) -> Range:
    """Where the name of a body stands that goes on after its noun; empty for none.

    "Ministry" goes on in "the Ministry of Health and Sport said" up to "Sport".
    """
    for at in range(1, len(tokens) - 1):
        if tokens[at - 1].lower in AFTER_NAME and at > 1:
            break
        noun = tokens[at - 1]
        after = tokens[at + 1]
        capital = noun.text[0].isupper() and (
            after.text[0].isupper() or after.lower == "the"
        )
        if capital and tokens[at].lower in _GOING_ON and is_body(noun.lower, lexicon):
            return _start_of_body(tokens, at - 1, lexicon), _end_of_body(tokens, at)
    return NOWHERE


def _start_of_body(tokens: Sequence[Token], at: int, lexicon: NamingLexicon) -> int:
    openers = lexicon.words["openers"]
    while at and tokens[at - 1].text[0].isupper():
        if tokens[at - 1].lower in openers:
            break
        at -= 1
    return at


def _end_of_body(tokens: Sequence[Token], at: int) -> int:
    end = at
    while at < len(tokens):
        if tokens[at].text[0].isupper():
            end = at + 1
        elif tokens[at].lower not in _GOING_ON | {"and", "the", "&"}:
            break
        at += 1
    return end


def _end(tokens: Sequence[Token]) -> int:
    places = (at for at, token in enumerate(tokens) if token.lower in AFTER_NAME and at)
    return next(places, len(tokens))


def _is_inside(
    tokens: Sequence[Token], at: int, end: int, lexicon: NamingLexicon
) -> bool:
    """Whether a word can stand in a name that ends further on: "Canal 4"."""
    token = tokens[at]
    if is_name_word(token, lexicon) or token.text in MARKS:
        return True
    number = token.text.isdigit() and at + 1 == end and at > 0
    if number:
        return is_name_word(tokens[at - 1], lexicon)
    return at + 1 < end and token.lower in lexicon.words["joiners"]


def _with_office(
    tokens: Sequence[Token], start: int, end: int, lexicon: NamingLexicon
) -> int:
    """Where the name of a body begins: "Finance" belongs to "Finance Ministry"."""
    body = any(is_body(token.lower, lexicon) for token in tokens[start:end])
    return _start_of_body(tokens, start, lexicon) if body else start


def _only_nouns(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether the capitals are a headline's: "Paper Says", "Residents Fear"."""
    kinds = lexicon.kinds
    nouns = lexicon.outlets["outlet"] | lexicon.outlets["agency"] | lexicon.titles
    nouns |= kinds["anonymous"] | kinds["group"]
    nouns |= kinds["document"] | kinds["leaked_document"]
    return all(token.lower in nouns for token in tokens)


def _is_opener(tokens: Sequence[Token], index: int, lexicon: NamingLexicon) -> bool:
    return index == 0 and tokens[0].lower in lexicon.words["openers"] | {"the"}


def _whole(tokens: Sequence[Token], end: int, lexicon: NamingLexicon) -> Range:
    """A body that is named by its titles alone: "the Finance Ministry"."""
    start = 1 if tokens[0].lower in lexicon.words["articles"] else 0
    words = tokens[start:end]
    capitals = bool(words) and all(token.text[0].isupper() for token in words)
    if not capitals or any(token.lower in {"minister", "president"} for token in words):
        return NOWHERE
    government = any(token.lower in lexicon.kinds["government"] for token in words)
    return (start, end) if government else NOWHERE
