"""Finds the hedging words of a scope that count where they stand."""

from collections.abc import Iterator, Sequence

from claims.text.findings import HedgeCue
from claims.text.hedging.lexicon import CueRule, HedgingLexicon
from claims.text.hedging.scope import Scope
from claims.text.hedging.titles import in_title
from claims.text.passage import Passage, Token

Found = tuple[CueRule, HedgeCue]

_BEFORE_MONTH = frozenset(
    [
        "in",
        "on",
        "by",
        "since",
        "last",
        "next",
        "early",
        "late",
        "until",
        "mid",
        "this",
        "of",
        "from",
        "through",
        "during",
        "between",
        "before",
        "after",
        "every",
        "each",
        "and",
        "till",
    ]
)
_SUBJECTS = frozenset(
    [
        "i",
        "you",
        "he",
        "she",
        "it",
        "we",
        "they",
        "who",
        "which",
        "that",
        "this",
        "these",
        "those",
        "there",
        "one",
        "all",
        "some",
        "both",
        "many",
        "few",
    ]
)


def cues_of(passage: Passage, scope: Scope, lexicon: HedgingLexicon) -> list[Found]:
    """The cues of a scope's main part from left to right; none overlap."""
    return [
        (rule, _cue(passage, scope, start, length, rule))
        for start, length, rule in _matches(passage, scope, lexicon)
        if scope.main[start] and not in_title(passage, scope.first + start)
    ]


def _cue(
    passage: Passage, scope: Scope, start: int, length: int, rule: CueRule
) -> HedgeCue:
    low, high = rule.band
    span = scope.span(passage, start, length)
    return HedgeCue(span, rule.kind, low, high, rule.name)


def _matches(
    passage: Passage, scope: Scope, lexicon: HedgingLexicon
) -> Iterator[tuple[int, int, CueRule]]:
    index = 0
    while index < len(scope.lower):
        passed = _lookalike(scope, lexicon, index)
        match = _match(passage, scope, lexicon, index)
        if match is not None and match[0] > passed:
            yield index, *match
            passed = match[0]
        index += max(passed, 1)


def _lookalike(scope: Scope, lexicon: HedgingLexicon, index: int) -> int:
    """The length of the words at a place that look like a hedge and are none."""
    for length, rule in lexicon.lookalikes.at(scope.lower, index):
        if rule.context.allows(*_beside(scope, index, length)):
            return length
    return 0


def _match(
    passage: Passage, scope: Scope, lexicon: HedgingLexicon, index: int
) -> tuple[int, CueRule] | None:
    """The longest rule that holds at a place."""
    for length, rule in lexicon.cues.at(scope.lower, index):
        if not rule.context.allows(*_beside(scope, index, length)):
            continue
        if rule.month and _is_month(passage, scope.first + index):
            continue
        return length, rule
    return None


def _beside(scope: Scope, index: int, length: int) -> tuple[str, str]:
    """The words right before and right after some words, empty at the ends."""
    lower, after = scope.lower, index + length
    previous = lower[index - 1] if index else ""
    return previous, lower[after] if after < len(lower) else ""


def _is_month(passage: Passage, index: int) -> bool:
    """Whether "May" is the month, or a name, and not the verb."""
    tokens = passage.tokens
    token = tokens[index]
    if not token.text[0].isupper():
        return False
    previous = tokens[index - 1].lower if index else ""
    following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
    if following[:1].isdigit() or previous in _BEFORE_MONTH or previous.isdigit():
        return True
    if following in {"", ",", ".", ";", "'s", ")", ":", "and", "or", "said", "was"}:
        return True
    if token.text.isupper() and len(token.text) > 1:
        return False
    return not _in_title_case(tokens, index) and previous not in _SUBJECTS


def _in_title_case(tokens: Sequence[Token], index: int) -> bool:
    """Whether the words around it bear capitals as in a headline."""
    near = [
        token.text
        for token in tokens[max(0, index - 4) : index + 5]
        if token.text[0].isalpha() and len(token.text) > 3
    ]
    return bool(near) and sum(word[0].isupper() for word in near) >= len(near) - 1
