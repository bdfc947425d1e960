"""Which words stand in the quoted title of a work, where no word hedges."""

from bisect import bisect_left, bisect_right

from claims.text.passage import Passage, Quotation

_LONGEST = 9  # tokens of a title
_SMALL = 4  # letters of the words that a title may leave without a capital


def in_title(passage: Passage, index: int) -> bool:
    """Whether a token stands in quoted words that bear capitals as a title does."""
    start = passage.tokens[index].span.start
    quotations = passage.quotations
    at = bisect_right(quotations, start, key=lambda one: one.outer.start) - 1
    if at < 0 or quotations[at].outer.end <= start:
        return False
    return _is_title(passage, quotations[at])


def _is_title(passage: Passage, quotation: Quotation) -> bool:
    first = bisect_left(passage.token_starts, quotation.inner.start)
    last = bisect_left(passage.token_starts, quotation.inner.end)
    if not 1 < last - first <= _LONGEST:
        return False
    words = [token.text for token in passage.tokens[first:last]]
    letters = [word for word in words if word[0].isalpha()]
    return all(word[0].isupper() or len(word) < _SMALL for word in letters) and (
        sum(word[0].isupper() for word in letters) > 1
    )
