"""Whether a sentence adds something new to what is known: who they are, what befell."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import is_told, telling
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

FEWEST = 2  # new words after "are" in "most of them are women and children"
_MOST = frozenset(["most", "many", "half", "several"])
_PARTS = frozenset(["majority", "minority", "number", "quarter", "third", "two-thirds"])
_BE = frozenset(["is", "are", "was", "were"])
_EARLIER = frozenset(
    ["previous", "last", "earlier", "before", "past", "preceding", "since", "ago"]
) | frozenset(["record", "than", "compared", "prior", "former", "yet", "ever"])
_HARM = frozenset(["die", "died", "dead", "drowned", "injured", "wounded"])
_HARMED = frozenset(["kill", "hurt", "drown"])
SOON = 3  # tokens from "than" to "previous"


def addition_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """The first thing that is added to what the evidence tells of."""
    new = [w for w in telling(told, lexicon) if not _is_known(w, known, lexicon)]
    rules = (
        _of_whom(told, new, lexicon),
        _compared(told, new, known),
        _harmed(new),
    )
    found = next((words for words in rules if words), None)
    if found:
        listed = ", ".join(told.shown(word.start, word.end) for word in found)
        why = f"The evidence tells nothing of {listed}."
        yield Finding(ProseKind.UNSUPPORTED, found[0].start, found[-1].end, why)


def _is_known(word: Word, known: Sequence[Told], lexicon: ProseLexicon) -> bool:
    return any(is_told(word, each, lexicon) for each in known)


def _of_whom(told: Told, new: Sequence[Word], lexicon: ProseLexicon) -> list[Word]:
    """What most of those known are, most of it new: "most of them are women"."""
    lower = [token.lower for token in told.tokens]
    begun = set(lower[:1]) & _MOST or set(lower[:2]) & _PARTS
    place = next((n for n, one in enumerate(lower) if one in _BE), None)
    if not begun or place is None:
        return []
    after = [word for word in told.words if word.place > place and not word.small]
    if len(after) < FEWEST or lexicon.drift.is_past(after[0].lower):
        return []  # what is done to them is told by a verb
    fresh = [word for word in after if word in new]
    return after if 2 * len(fresh) > len(after) and fresh[0] is after[0] else []


def _compared(told: Told, new: Sequence[Word], known: Sequence[Told]) -> list[Word]:
    """How something compares with what was before, where nothing is compared there."""
    lower = [token.lower for token in told.tokens]
    there = {token.lower for each in known for token in each.tokens}
    for place, one in enumerate(lower):
        after = set(lower[place + 1 : place + 1 + SOON])
        if one == "than" and after & _EARLIER and not there & _EARLIER:
            return [word for word in new if 0 < place - word.place <= SOON][-1:]
    return []


def _harmed(new: Sequence[Word]) -> list[Word]:
    """That somebody died or was hurt, where nobody there was."""
    return [
        word
        for word in new
        if (word.lower in _HARM and word.names & _HARMED) and not word.denied
    ][:1]
