"""Clauses of a sentence that a document tells in its own voice."""

from collections.abc import Iterator

from claims.text.narrative.ground import FEWEST, Clause, Ground, Words
from claims.text.narrative.verbs import has_verb
from claims.text.passage import Passage, Token

LONGEST_OPENING = 14  # tokens before the comma that ends "Following the talks,"
LONGEST_DATELINE = 16
_DASHES = frozenset(["—", "–", "-", "--"])
_ENDS = frozenset(".!…;:,—–-()[]\"'“”‘’«»")


def clauses(ground: Ground, whole: Clause, words: Words) -> Iterator[Clause]:
    """The statements of a range of tokens, without what only opens or joins them."""
    for part in _split(ground, whole, words):
        found = _stated(ground, part, words)
        if found is not None and _is_statement(ground.passage, found, words):
            yield found


def body(passage: Passage, whole: Clause) -> Clause:
    """The range without a dateline such as "DROSK, March 14 (Northern Wire) —"."""
    for index in range(
        whole.first + 1, min(whole.last, whole.first + LONGEST_DATELINE)
    ):
        if passage.tokens[index].text in _DASHES:
            opening = [token.text for token in passage.tokens[whole.first : index]]
            marked = {",", "("} & set(opening) or len(opening) < 3
            if opening[0].isupper() and marked:
                return Clause(index + 1, whole.last)
            return whole
    return whole


def _split(ground: Ground, whole: Clause, words: Words) -> Iterator[Clause]:
    """Parts at semicolons and where "and" or "but" joins two whole clauses."""
    passage, first = ground.passage, whole.first
    for index in range(whole.first, whole.last):
        if index in ground.quoted or index < first + FEWEST:
            continue
        text, lower = passage.tokens[index].text, passage.tokens[index].lower
        left, right = Clause(first, index), Clause(index + 1, whole.last)
        joined = lower in words["joiners"] and passage.tokens[index - 1].text == ","
        if text == ";" or (joined and _both_whole(passage, left, right, words)):
            yield left
            first = index + 1
    yield Clause(first, whole.last)


def _both_whole(passage: Passage, left: Clause, right: Clause, words: Words) -> bool:
    if right.last - right.first < FEWEST:
        return False
    token = passage.tokens[right.first]
    fresh = token.lower in words["starts"] or token.text[0].isupper()
    fresh = fresh or token.lower in words["openings"]
    fresh = fresh or passage.tokens[right.first - 1].lower == "but"
    return fresh and has_verb(passage, left, words) and has_verb(passage, right, words)


def _stated(ground: Ground, part: Clause, words: Words) -> Clause | None:
    """The part without its opening adverbials and the marks around it."""
    passage = ground.passage
    found = _trimmed(ground, part)
    for _ in range(3):
        if found is None:
            return None
        start = _past_opening(passage, found, words)
        if start == found.first:
            break
        found = _trimmed(ground, Clause(start, found.last))
    return _past_unknown(passage, found, words) if found else None


def _past_opening(passage: Passage, found: Clause, words: Words) -> int:
    """The first token after "However," or "Following the talks," or "But"."""
    first = passage.tokens[found.first].lower
    if first in words["plain_openings"]:
        return found.first + 1
    if first not in words["openings"]:
        return found.first
    last = min(found.last, found.first + LONGEST_OPENING)
    for index in range(found.first + 1, last):
        token = passage.tokens[index]
        if token.lower in words["times"]:
            return index + 1
        if token.text == "," and has_verb(passage, Clause(index, found.last), words):
            return index + 1
        if token.lower in words["verbs"]:
            break
    return found.first


def _past_unknown(passage: Passage, found: Clause, words: Words) -> Clause:
    """What is unclear, without the words that say so: "how it began"."""
    last = min(found.last - 1, found.first + 8)
    for index in range(found.first + 1, last):
        asked = passage.tokens[index].lower in words["questions"]
        if asked and passage.tokens[index - 1].lower in words["unknown"]:
            whether = passage.tokens[index].lower in {"whether", "if"}
            return Clause(index + whether, found.last)
    return found


def _trimmed(ground: Ground, part: Clause) -> Clause | None:
    """The part without marks at its edges, but for those of its own quotations."""
    tokens, first, last = ground.passage.tokens, part.first, part.last
    while first < last and _is_edge(
        tokens[first], tokens[first].span.start, ground.opens
    ):
        first += 1
    while first < last and _is_edge(
        tokens[last - 1], tokens[last - 1].span.end, ground.closes
    ):
        last -= 1
    return Clause(first, last) if first < last else None


def _is_edge(token: Token, place: int, kept: frozenset[int]) -> bool:
    return token.text in _ENDS and place not in kept


def _is_statement(passage: Passage, found: Clause, words: Words) -> bool:
    """Whether a range is long enough, has a verb and asks nothing."""
    if found.last - found.first < FEWEST or not has_verb(passage, found, words):
        return False
    if passage.tokens[found.first].lower in words["leading"]:
        return False
    around = passage.tokens[found.last - 1 : found.last + 1]
    return not any(token.text in {"?", "?!", "!?"} for token in around)
