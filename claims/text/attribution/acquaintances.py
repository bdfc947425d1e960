"""The people whom a text knows by surname: who tells them something names no relay."""

from collections.abc import Iterator

from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.passage import Passage, Sentence, Token


def surnames(passage: Passage, lexicon: AttributionLexicon) -> frozenset[str]:
    """Last words of full names that also stand alone or after a title."""
    full: set[str] = set()
    alone: set[str] = set()
    titles, outlets = lexicon.words["titles"], lexicon.words["outlets"]
    determiners = lexicon.words["determiners"]
    for sentence in passage.sentences:
        if sentence.heading:
            continue
        for run in _names(passage, sentence):
            words = [token.lower for token in run]
            words = words[1:] if words[0] in determiners else words
            if not words or outlets.intersection(words):
                continue
            titled = bool(titles.intersection(words[:-1]))
            (full if len(words) > 1 else alone).add(words[-1])
            if titled:
                alone.add(words[-1])
    return frozenset(full & alone)


def _names(passage: Passage, sentence: Sentence) -> Iterator[list[Token]]:
    """Words with capitals that stand in a row."""
    run: list[Token] = []
    for token in passage.tokens[sentence.first : sentence.last]:
        if token.text[0].isupper():
            run.append(token)
        elif run:
            yield run
            run = []
    if run:
        yield run
