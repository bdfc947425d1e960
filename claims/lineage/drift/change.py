"""One thing that changed between two tellings, with the words on both sides."""

from dataclasses import dataclass

from claims.lineage.drift.telling import Words
from claims.vocabulary import ChangeKind, Phrase


@dataclass(frozen=True, slots=True)
class Change:
    """What changed; a side is None where its text has no words for it.

    `sentence` says it to a reader, without its full stop.
    """

    kind: ChangeKind
    earlier: Words | None
    later: Words | None
    sentence: Phrase


def shown(words: Words | None) -> Phrase:
    """Words as a sentence quotes them: on one line, in quotation marks."""
    if words is None:
        return Phrase("nothing")
    return Phrase("“%(words)s”", words=" ".join(words.text.split()))


def became(first: Phrase, second: Phrase) -> Phrase:
    """That one thing was told, and then the other."""
    return Phrase("%(first)s became %(second)s", first=first, second=second)
