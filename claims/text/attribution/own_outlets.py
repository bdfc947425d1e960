"""The outlet that publishes a text, as far as the text gives it away.

Who talks to it is its source at first hand: "told Meridian" in a story that Meridian
wrote names no relay.
"""

from collections.abc import Iterator

from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.passage import Passage, Sentence

LONGEST_DATELINE = 16  # tokens
LONGEST_NAME = 6
REACH = 6  # tokens from an outlet's name to what it saw or could not reach


def own_outlets(passage: Passage, lexicon: AttributionLexicon) -> frozenset[str]:
    """Words of the names by which the outlet calls itself, in lower case."""
    return frozenset(
        word
        for sentence in passage.sentences
        if not sentence.heading
        for words in (
            _in_dateline(passage, sentence),
            _between_strokes(passage, sentence),
            _as_witness(passage, sentence, lexicon),
        )
        for word in words
        if word not in lexicon.words["determiners"]
    )


def _in_dateline(passage: Passage, sentence: Sentence) -> Iterator[str]:
    """The name in "DROSK, March 14 (Northern Wire) —"."""
    last = min(sentence.last, sentence.first + LONGEST_DATELINE)
    lower = [token.lower for token in passage.tokens[sentence.first : last]]
    if "(" not in lower or ")" not in lower:
        return
    opening, closing = lower.index("("), lower.index(")")
    if lower[closing + 1 : closing + 2] and lower[closing + 1] in {"—", "–", "-", "--"}:
        yield from lower[opening + 1 : closing]


def _between_strokes(passage: Passage, sentence: Sentence) -> Iterator[str]:
    """The name in "DROSK, March 14. /Tern/. The road is open."."""
    lower = [token.lower for token in passage.tokens[sentence.first : sentence.last]]
    if 2 < len(lower) <= LONGEST_NAME and lower[0] == "/" and "/" in lower[1:]:
        yield from lower[1 : lower.index("/", 1)]


def _as_witness(
    passage: Passage, sentence: Sentence, lexicon: AttributionLexicon
) -> Iterator[str]:
    """The name in "The Courier has seen the letter"."""
    tokens = passage.tokens[sentence.first : sentence.last]
    end = 0
    while end < min(len(tokens), LONGEST_NAME) and tokens[end].text[0].isupper():
        end += 1
    if not end or end >= len(tokens):
        return
    if tokens[end].lower not in lexicon.words["auxiliaries"]:
        return
    seen = {token.lower for token in tokens[end : end + REACH]}
    if seen & lexicon.words["witnessing"]:
        yield from (token.lower for token in tokens[:end])
