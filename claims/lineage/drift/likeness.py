"""How much two tellings have in common, and how much a change of some kind needs.

Who tells a thing in other words throughout puts other words for what stays as well: a
difference is a change only where the words around it are the same.
"""

from collections.abc import Mapping

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.vocabulary import ChangeKind

# The least share of words in common; a source may be left out whatever is reworded.
_FLOORS: Mapping[ChangeKind, float] = {
    ChangeKind.POLARITY: 0.65,
    ChangeKind.AGENT: 0.65,
    ChangeKind.SCOPE: 0.5,
    ChangeKind.MODALITY: 0.6,
    ChangeKind.QUANTITY: 0.4,
}
NEARLY_ALL = 0.9
MOST = 0.75


def in_common(one: Read, other: Read, lexicon: DriftLexicon) -> float:
    """The share of the telling words of the briefer that the other has too."""
    first, second = _telling_stems(one, lexicon), _telling_stems(other, lexicon)
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 1.0


def weighs(kind: ChangeKind, one: Read, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether two tellings have enough in common for a change of this kind."""
    return in_common(one, other, lexicon) >= _FLOORS.get(kind, 0)


def _telling_stems(one: Read, lexicon: DriftLexicon) -> frozenset[str]:
    """The stems of the words that tell of something: no "of", "has" or "not"."""
    small = lexicon.small
    slight = (
        small.auxiliaries
        | small.prepositions
        | small.pronouns
        | small.negations
        | small.links
    )
    return frozenset(
        lexicon.stem(token.lower)
        for token in one.tokens
        if token.lower[:1].isalnum() and token.lower not in slight
    )
