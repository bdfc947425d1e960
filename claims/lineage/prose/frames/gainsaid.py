"""Whether somebody says here what the same one says there is not so."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.frames.identity import is_one
from claims.lineage.prose.frames.regions import Region, subjects_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import opposites
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.8  # of what somebody says: so much they must say there, denied or not
FEWEST = 2  # words of it


def gainsaid_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What one says that is denied on one side alone, whatever others say of it."""
    there = [one for each in known for one in subjects_of(each, lexicon)]
    for here in subjects_of(told, lexicon):
        theirs = [one for one in there if _says_alike(here, one)]
        turned = [word for word in here.words if _is_turned(word, theirs)]
        plain = _is_plain(here, lexicon)
        if any(_is_plain(t, lexicon) == plain or _contrary(here, t) for t in theirs):
            continue
        if theirs and 2 * len(turned) > len(here.words):
            yield _finding(turned[0], theirs[0])
            return


def _says_alike(here: Region, there: Region) -> bool:
    """Whether the same one says there what is said here, denied or not."""
    says = here.role == there.role == "says" and not (here.guessed or there.guessed)
    if not says or len(here.words) < FEWEST or not is_one(here.who, there.who):
        return False
    met = sum(any(word.same(one) for one in there.words) for word in here.words)
    return met >= TOLD * len(here.words)


def _is_turned(word: Word, theirs: Sequence[Region]) -> bool:
    """Whether a word is denied on one side alone in all that the one says."""
    met = [one for each in theirs for one in each.words if word.same(one)]
    return bool(met) and all(one.denied != word.denied for one in met)


def _is_plain(region: Region, lexicon: ProseLexicon) -> bool:
    """Whether nothing is denied in the saying, by any word."""
    stems = {lexicon.drift.stem(token.lower) for token in region.told.tokens}
    denied = any(word.denied for word in region.words)
    return not denied and not region.told.denials and not stems & lexicon.denying


def _contrary(here: Region, there: Region) -> bool:
    """Whether a contrary word stands there for one that is denied here."""
    return any(opposites(word, there.told, here.lexicon) for word in here.words)


def _finding(word: Word, there: Region) -> Finding:
    said = there.told.shown(*_span(there))
    why = f"The evidence has it otherwise: {said}."
    return Finding(ProseKind.POLARITY, word.start, word.end, why)


def _span(region: Region) -> tuple[int, int]:
    tokens = region.told.tokens
    first, last = region.ranges[0][0], region.ranges[-1][1]
    return tokens[first].start, tokens[max(first, last - 1)].end
