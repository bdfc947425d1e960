"""How much two tellings have in common, and how much a change of some kind needs.

Who tells a thing in other words throughout puts other words for what stays as well: a
difference is a change only where the words around it are the same.
"""

from collections.abc import Mapping

from claims.lineage.drift.change import Change
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import Token
from claims.lineage.drift.telling import Words
from claims.vocabulary import ChangeKind

# The least share of the words around it. What is not here weighs in any words: a source
# that is left out, "agreed" for "discussed".
_FLOORS: Mapping[ChangeKind, float] = {
    ChangeKind.POLARITY: 0.7,
    ChangeKind.AGENT: 0.7,
    ChangeKind.MODALITY: 0.7,
    ChangeKind.QUANTITY: 0.5,
}
NEARLY_ALL = 0.9
MOST = 0.75


def in_common(one: Read, other: Read, lexicon: DriftLexicon) -> float:
    """The share of the telling words of the briefer that the other has too."""
    return _shared(_telling_stems(one, lexicon), _telling_stems(other, lexicon))


def weighs(change: Change, one: Read, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the words around a change are enough the same for one of its kind.

    Whose "we" it was, and who acts instead, is told in any words.
    """
    if change.kind is ChangeKind.AGENT and _for_a_speaker(change, one, other):
        return True
    first = _telling_stems(one, lexicon, change.earlier)
    second = _telling_stems(other, lexicon, change.later)
    return _shared(first, second) >= _FLOORS.get(change.kind, 0)


def _for_a_speaker(change: Change, one: Read, other: Read) -> bool:
    """Whether somebody who acts stands in the place of one who spoke."""
    return not _is_part(change.earlier, one) and _is_part(change.later, other)


def _is_part(words: Words | None, one: Read) -> bool:
    claim = one.telling.claim
    return words is not None and claim.start <= words.start and words.end <= claim.end


def _shared(first: frozenset[str], second: frozenset[str]) -> float:
    fewer = min(len(first), len(second))
    return len(first & second) / fewer if fewer else 1.0


def _telling_stems(
    one: Read, lexicon: DriftLexicon, changed: Words | None = None
) -> frozenset[str]:
    """The stems of the words that tell of something: no "of", "has" or "not".

    Those of a change are left out, unless it is of all that is claimed.
    """
    small = lexicon.small
    slight = (
        small.auxiliaries
        | small.prepositions
        | small.pronouns
        | small.negations
        | small.links
    )
    whole = changed is None or changed == one.telling.claim
    return frozenset(
        lexicon.stem(token.lower)
        for token in one.tokens
        if token.lower[:1].isalnum()
        and token.lower not in slight
        and (whole or not _within(one, token, changed))
    )


def _within(one: Read, token: Token, changed: Words | None) -> bool:
    """Whether a token of a claim is of the words that changed."""
    place = one.telling.claim.start + token.start
    return changed is not None and changed.start <= place < changed.end
