"""Whether what a sentence tells is told by its evidence at all."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.amounts import figures
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import is_told, telling
from claims.lineage.prose.names import is_named
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

MOST_NEW = 0.5  # of the telling words: more of them are a tale of its own
FEWEST = 2  # new words that a reason must have to be one that is added


def support_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A sentence most of whose words are new, or a reason that is.

    A figure that the evidence has too is told by it.
    """
    words = telling(told, lexicon)
    new = [word for word in words if not _known(word, told, known, lexicon)]
    borne_out = _figures(told, lexicon) & {
        low for each in known for low in _figures(each, lexicon)
    }
    if words and len(new) > MOST_NEW * (len(words) + len(borne_out)):
        yield _finding(new, told)
    else:
        yield from _added_reason(words, new, told, lexicon)


def _figures(told: Told, lexicon: ProseLexicon) -> frozenset[float]:
    return frozenset(one.low for one in figures(told, lexicon))


def _known(
    word: Word, told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> bool:
    """Whether the evidence has a word, one alike or contrary, or the name in short."""
    if word.proper and is_named(word, told, known, lexicon):
        return True
    return any(is_told(word, each, lexicon) for each in known)


def _added_reason(
    words: Sequence[Word], new: Sequence[Word], told: Told, lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Words after "because of" and the like, all of them new."""
    for place, token in enumerate(told.tokens):
        if token.lower in lexicon.reasons:
            after = [word for word in words if word.place > place]
            if len(after) >= FEWEST and all(word in new for word in after):
                yield _finding(after, told)
                return


def _finding(new: Sequence[Word], told: Told) -> Finding:
    start, end = new[0].start, new[-1].end
    listed = ", ".join(told.shown(word.start, word.end) for word in new[:4])
    why = f"The evidence tells nothing of {listed}."
    return Finding(ProseKind.UNSUPPORTED, start, end, why)
