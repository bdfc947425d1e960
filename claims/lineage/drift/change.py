"""One thing that changed between two tellings, with the words on both sides."""

from dataclasses import dataclass

from claims.lineage.drift.telling import Words
from claims.vocabulary import ChangeKind


@dataclass(frozen=True, slots=True)
class Change:
    """What changed; a side is None where its text has no words for it.

    `sentence` says it to a reader, without its full stop.
    """

    kind: ChangeKind
    earlier: Words | None
    later: Words | None
    sentence: str


def shown(words: Words | None) -> str:
    """Words as a sentence quotes them: on one line, in quotation marks."""
    return f"“{' '.join(words.text.split())}”" if words else "nothing"
