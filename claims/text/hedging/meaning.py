"""What is said of a statement itself: affirmed or not, and in what way."""

from claims.text.findings import Meaning
from claims.text.hedging.lexicon import HedgingLexicon, Negation
from claims.text.hedging.scope import Scope, scope_of
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import Modality, Polarity, Stance

_CLAUSE_ENDS = frozenset([",", ";", ".", "—", "–", "--", ":", ")", "!"])
# Their "not" negates what is said: "may not come" is possible, and negated.
_NEGATED = frozenset(["hedge:might", "hedge:may", "hedge:could", "hedge:thinks-not"])
_ORDER = (
    Modality.CONDITION,
    Modality.OBLIGATION,
    Modality.PLAN,
    Modality.PREDICTION,
    Modality.ABILITY,
)


def meaning(
    passage: Passage, span: Span, stance: Stance, lexicon: HedgingLexicon
) -> Meaning:
    """Polarity and modality of a span's main statement, as its originator means it.

    A denying stance turns what the words themselves say: "X denied that it sank".
    """
    scope = scope_of(passage, span)
    negated = is_negated(scope, lexicon) != (stance is Stance.DENYING)
    modality, condition = _modality(passage, scope, lexicon)
    polarity = Polarity.NEGATED if negated else Polarity.AFFIRMED
    return Meaning(polarity, modality, condition)


def is_negated(scope: Scope, lexicon: HedgingLexicon) -> bool:
    """Whether the main clause denies what it is about."""
    return any(
        scope.main[index]
        and not _hedges(scope, index, lexicon)
        and not _contrasts(scope, index)
        and _counts(scope, index, length, rule)
        for index in range(len(scope.lower))
        for length, rule in lexicon.negations.at(scope.lower, index)
    )


def _counts(scope: Scope, index: int, length: int, rule: Negation) -> bool:
    previous = scope.lower[index - 1] if index else ""
    after = index + length
    following = scope.lower[after] if after < len(scope.lower) else ""
    return rule.context.allows(previous, following)


def _hedges(scope: Scope, index: int, lexicon: HedgingLexicon) -> bool:
    """Whether the negation belongs to a hedge: "cannot be ruled out"."""
    for start in range(max(0, index - 3), index + 1):
        for length, rule in lexicon.cues.at(scope.lower, start):
            inside = start <= index < start + length
            if inside and (length > 1 and not rule.month) and rule.name not in _NEGATED:
                return True
    return False


def _contrasts(scope: Scope, index: int) -> bool:
    """Whether the negation only sets something apart: "seven boats, not eleven"."""
    if scope.lower[index] not in {"not", "none"} or not index:
        return False
    if scope.lower[index - 1] not in {",", "and", "but", "—", "–"}:
        return False
    rest = scope.lower[index + 1 :]
    return len(rest) < 5 or any(word in _CLAUSE_ENDS for word in rest[:5])


def _modality(
    passage: Passage, scope: Scope, lexicon: HedgingLexicon
) -> tuple[Modality, Span | None]:
    """The first modality in order that some word of the statement shows."""
    found: dict[Modality, int] = {}
    for index in range(len(scope.lower)):
        for length, rule in lexicon.modalities.at(scope.lower, index):
            previous = scope.lower[index - 1] if index else ""
            after = index + length
            following = scope.lower[after] if after < len(scope.lower) else ""
            side = not scope.main[index] and rule.modality is not Modality.CONDITION
            if not side and rule.context.allows(previous, following):
                found.setdefault(rule.modality, index)
    for modality in _ORDER:
        if modality in found:
            condition = modality is Modality.CONDITION
            span = _clause(passage, scope, found[modality]) if condition else None
            return modality, span
    return Modality.FACT, None


def _clause(passage: Passage, scope: Scope, start: int) -> Span:
    """The conditional clause that begins at a token."""
    end = start + 1
    while end < len(scope.lower) and scope.lower[end] not in _CLAUSE_ENDS:
        end += 1
    return scope.span(passage, start, end - start)
