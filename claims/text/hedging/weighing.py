"""How sure a statement sounds: its cues, weighed together."""

from collections.abc import Sequence

from claims.text.findings import Cue, Hedge, HedgeCue
from claims.text.hedging.cues import Found, cues_of
from claims.text.hedging.lexicon import Attitude, HedgingLexicon
from claims.text.hedging.scope import QUESTION_WORDS, frame_before, scope_of
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.vocabulary import (
    BANDS,
    Evidentiality,
    HedgeCueKind,
    HedgeLevel,
    weaker_of,
)

_EXPLICIT = frozenset([HedgeCueKind.MODAL, HedgeCueKind.EPISTEMIC])
_ATTITUDES = frozenset([HedgeCueKind.DOXASTIC, HedgeCueKind.INFERENTIAL])


def weigh(
    passage: Passage, span: Span, cue: Cue | None, lexicon: HedgingLexicon
) -> Hedge:
    """How sure the words of a span sound, under the cue that attributes them.

    An explicit word of probability beats an attitude; of two hedges the weaker stands.
    """
    found = cues_of(passage, scope_of(passage, span), lexicon)
    attitude = attitude_of(passage, cue, lexicon)
    if attitude is None and cue is None:
        found = [*_framing(passage, span, lexicon), *found]
    level = _level(found, attitude[0] if attitude else None)
    cues = tuple(one for _, one in found)
    if attitude is not None and level is attitude[0].level:
        cues = (attitude[1], *cues)
    return Hedge(level, _evidentiality(found, attitude), cues)


def attitude_of(
    passage: Passage, cue: Cue | None, lexicon: HedgingLexicon
) -> tuple[Attitude, HedgeCue] | None:
    """What the attributing words themselves tell of certainty."""
    if cue is None:
        return None
    scope = scope_of(passage, cue.span)
    for index in range(len(scope.lower)):
        for length, rule in lexicon.attitudes.at(scope.lower, index):
            return rule, _attitude_cue(rule, scope.span(passage, index, length))
    return None


def _attitude_cue(rule: Attitude, span: Span) -> HedgeCue:
    band = BANDS[rule.level]
    kind = HedgeCueKind.DOXASTIC if rule.knows else HedgeCueKind.REFUSAL
    low, high = (band.low, band.high) if band else (None, None)
    return HedgeCue(span, kind, low, high, rule.name)


def _framing(passage: Passage, span: Span, lexicon: HedgingLexicon) -> list[Found]:
    """The cues of "It is likely that" right before a statement of one's own."""
    frame = frame_before(passage, span)
    if not frame.lower or frame.lower[-1] not in QUESTION_WORDS | {"that"}:
        return []
    return cues_of(passage, frame, lexicon)


def _level(found: Sequence[Found], attitude: Attitude | None) -> HedgeLevel:
    """The level of the cues together."""
    explicit = [
        rule.level for rule, _ in found if rule.kind in _EXPLICIT and rule.level
    ]
    implied = [
        rule.level for rule, _ in found if rule.kind in _ATTITUDES and rule.level
    ]
    refused = any(rule.level is HedgeLevel.UNDETERMINED for rule, _ in found)
    if refused or (attitude and attitude.level is HedgeLevel.UNDETERMINED):
        return HedgeLevel.UNDETERMINED
    if explicit:
        return _weakest(explicit)
    if attitude is not None:
        implied = [attitude.level, *implied]
    return _weakest(implied) if implied else HedgeLevel.ASSERTED


def _weakest(levels: Sequence[HedgeLevel]) -> HedgeLevel:
    weakest = levels[0]
    for level in levels[1:]:
        weakest = weaker_of(weakest, level)
    return weakest


def _evidentiality(
    found: Sequence[Found], attitude: tuple[Attitude, HedgeCue] | None
) -> Evidentiality:
    """How the speaker knows, as the first words that say so tell."""
    for rule, _ in found:
        if rule.knows is not None:
            return rule.knows
    if attitude is not None and attitude[0].knows is not None:
        return attitude[0].knows
    return Evidentiality.STATED
