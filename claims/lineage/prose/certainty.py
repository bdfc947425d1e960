"""Whether a sentence is surer, or less sure, than what it rests on."""

from collections.abc import Iterator, Sequence

from claims.lineage.drift.change import Change
from claims.lineage.drift.changes import modality_change, scope_change
from claims.lineage.drift.language.reading import read
from claims.lineage.drift.telling import Telling, Words
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, matches
from claims.lineage.prose.values import Finding
from claims.lineage.prose.words import Scope, Told
from claims.vocabulary import ProseKind

STEP = 100  # thousandths of likelihood that readers hear as another level


def certainty_findings(
    told: Told, near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Doubt that is dropped, added or changed, or a plan that has become a fact."""
    found = [list(_other(told, one.known, lexicon)) for one in near]
    if found and all(found):
        yield found[0][0]


def _other(told: Told, known: Told, lexicon: ProseLexicon) -> Iterator[Finding]:
    for scope in known.doubts:
        rise = _rise(scope, known, told, lexicon)
        if rise > 0:
            cue = known.shown(scope.start, scope.end)
            yield _finding(told, f"The evidence is less sure: it says {cue}.")
    for scope in told.doubts:
        if _rise(scope, told, known, lexicon) > 0:
            said = told.shown(scope.start, scope.end)
            why = f"The evidence is surer: it does not say {said}."
            yield Finding(ProseKind.CERTAINTY, scope.start, scope.end, why)
    yield from _drifted(told, known, lexicon)


def _rise(scope: Scope, one: Told, other: Told, lexicon: ProseLexicon) -> int:
    """By how much the other is surer of what the one doubts; the surest word tells."""
    rises = [
        _surer(one.words[place].strength, one.words[place].hearsay, each)
        for place in scope.words
        for each in matches(one.words[place], other)
        if not _keeps_apart(other, lexicon) or not one.words[place].hearsay
    ]
    return min(rises, default=0)


def _surer(strength: int, hearsay: bool, other: object) -> int:  # noqa: FBT001
    rise = int(getattr(other, "strength")) - strength  # noqa: B009
    told = hearsay and not getattr(other, "hearsay")  # noqa: B009
    return rise if rise >= STEP else int(told)


def _keeps_apart(told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying attributes: what is told as somebody's word is not asserted."""
    return any(word.stem in lexicon.saying for word in told.words)


def _drifted(told: Told, known: Told, lexicon: ProseLexicon) -> Iterator[Finding]:
    """A step further on a ladder, or a plan told as a fact."""
    before, after = (read(_telling(one), lexicon.drift) for one in (known, told))
    for change in (
        scope_change(before, after, lexicon.drift),
        modality_change(before, after, lexicon.drift),
    ):
        if change:
            yield _changed(told, change)


def _changed(told: Told, change: Change) -> Finding:
    words = change.later
    span = (words.start, words.end) if words else (0, len(told.saying.text))
    return Finding(ProseKind.CERTAINTY, *span, f"In the sentence {change.sentence}.")


def _telling(told: Told) -> Telling:
    text = told.saying.text
    return Telling(Words(text, 0, len(text)))


def _finding(told: Told, why: str) -> Finding:
    return Finding(ProseKind.CERTAINTY, 0, len(told.saying.text), why)
