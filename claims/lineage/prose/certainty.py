"""Whether a sentence is surer, or less sure, than what it rests on."""

from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice, pairwise

from claims.lineage.drift.changes import scope_change
from claims.lineage.drift.changes.manners import Manner
from claims.lineage.drift.changes.scope import LESS_FAR
from claims.lineage.drift.language.reading import read
from claims.lineage.drift.language.words import Token, tokens
from claims.lineage.drift.telling import Telling, Words
from claims.lineage.prose.deeds import deed_findings
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, is_told, matches
from claims.lineage.prose.said import CERTAIN, Scope, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

JUSTICE = "justice"  # the ladder of drift from suspected to convicted
FIRST = 3  # words that a doubt bears on the most
VERBATIM = 0.8  # of its words: so many the evidence has where it is told almost so
SURE = 900  # thousandths from which a word is as good as certain
NEAR = 3  # tokens that a plan bears on
_HOLDING = frozenset(["hold", "holds", "held", "holding"])
_RESPONSIBLE = frozenset(["responsible", "accountable", "liable"])
_SEEMING = frozenset(
    ["apparently", "seemingly", "seem", "seems", "seemed", "appear", "appears"]
) | frozenset(["appeared", "look", "looks", "looked", "evidently"])
_AHEAD = frozenset(["will", "would", "'ll"])
_PROMISED = frozenset(["promise", "promises", "promised", "pledged", "vowed"])
_MEANT = frozenset([Manner.PLAN, Manner.ATTEMPT])
STEP = 100  # thousandths of likelihood that readers hear as another level


def certainty_findings(
    told: Told, known: Sequence[Told], near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Doubt that is dropped, added or changed, or a plan that has become a fact."""
    found = [
        [
            *_other(told, one, known, lexicon),
            *_further(told, one, known, lexicon),
            *deed_findings(told, one.known, lexicon),
        ]
        for one in near
    ]
    if found and all(found):
        yield found[0][0]
    elif not (yield from _alone(told, near, lexicon)):
        further = (_beyond(told, known, lexicon), _proven(told, known, lexicon))
        yield from islice(chain(*further), 1)


def _alone(
    told: Told, near: Sequence[Aligned], lexicon: ProseLexicon
) -> Generator[Finding, None, bool]:
    """A doubt that is dropped of what no other sentence tells; whether there is one."""
    for one in near:
        others = [other.known for other in near if other is not one]
        for scope in one.known.doubts:
            words = [one.known.words[place] for place in scope.words[:1]]
            told_there = any(matches(w, each) for w in words for each in others)
            if not told_there and _rise(scope, one.known, told, lexicon) > 0:
                yield _less_sure(scope, one.known, told)
                return True
    return False


def _less_sure(scope: Scope, known: Told, told: Told) -> Finding:
    cue = known.shown(scope.start, scope.end)
    return _finding(told, f"The evidence is less sure: it says {cue}.")


def _other(
    told: Told, near: Aligned, evidence: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A doubt that is dropped; one that is added to what is told almost word by word.

    Who tells it in other words may well be more careful.
    """
    known = near.known
    for scope in known.doubts:
        rise = _rise(scope, known, told, lexicon)
        if rise > 0:
            yield _less_sure(scope, known, told)
    for scope in told.doubts if near.share >= VERBATIM else ():
        doubted = any(_doubts(each, scope, told) for each in evidence)
        if not doubted and _added(scope, told, known, lexicon):
            said = told.shown(scope.start, scope.end)
            why = f"The evidence is surer: it does not say {said}."
            yield Finding(ProseKind.CERTAINTY, scope.start, scope.end, why)


def _doubts(known: Told, scope: Scope, told: Told) -> bool:
    """Whether a sentence of the evidence doubts some of what is doubted here.

    "The cause was most likely a mix-up" doubts what "a mix-up was probably" does.
    """
    words = [told.words[place] for place in scope.words]
    clause = words + [word for word in told.words if word.end <= scope.start]
    unsure = [word for word in known.words if word.strength < SURE]
    told_of = any(matches(word, known) for word in words)
    return told_of and any(one.same(word) for one in unsure for word in clause)


def _added(scope: Scope, one: Told, other: Told, lexicon: ProseLexicon) -> bool:
    """Whether the one doubts what the other tells as good as certain.

    Who thinks there what somebody calls it here says it as surely.
    """
    cue = {lexicon.drift.stem(token.lower) for token in _within(scope, one)}
    if cue & lexicon.speech and _keeps_apart(other, lexicon):
        return False
    met = [
        each.strength
        for place in scope.words
        for each in matches(one.words[place], other)
        if not each.denied
    ]
    return min(met, default=0) >= SURE and _rise(scope, one, other, lexicon) > 0


def _has_condition(told: Told, lexicon: ProseLexicon) -> bool:
    return any(token.lower in lexicon.conditional for token in told.tokens)


def _within(scope: Scope, told: Told) -> list[Token]:
    return [one for one in told.tokens if scope.start <= one.start < scope.end]


def _rise(scope: Scope, one: Told, other: Told, lexicon: ProseLexicon) -> int:
    """By how much the other is surer of what the one doubts; the least rise tells.

    Only where it tells most of what is doubted first, and where no word of it is as
    unsure: "probably" before a verb and "think" before a clause bear on other words.
    """
    if _is_left_open(scope, one, other, lexicon):
        return 0
    if any(one.words[place].lower == "comment" for place in scope.words[:1]):
        return 0  # "requests for comment"
    first = [bool(matches(one.words[place], other)) for place in scope.words[:FIRST]]
    if not any(first[:1]) or 2 * sum(first) <= len(first):
        return 0
    met = [each for place in scope.words for each in matches(one.words[place], other)]
    another = _is_another_word(one.words[scope.words[0]], one, other)
    if another or any(_meant(each, other, lexicon) for each in met):
        return 0
    rises = [
        _surer(one.words[place], each)
        for place in scope.words
        for each in matches(one.words[place], other)
        if each.denied <= one.words[place].denied
        and (not _keeps_apart(other, lexicon) or not one.words[place].hearsay)
    ]
    return min(rises, default=0)


def _is_left_open(scope: Scope, one: Told, other: Told, lexicon: ProseLexicon) -> bool:
    """Whether the other leaves open as much, by the same words or by others."""
    cue = {token.lower for token in _within(scope, one)}
    if cue & lexicon.conditions and _has_condition(other, lexicon):
        return True
    if any(token.lower == "of" for token in _after_warning(other, lexicon)):
        return True  # who "warned of" it
    promised = bool(_PROMISED & cue) and _keeps_apart(other, lexicon)
    if cue & _SEEMING and _SEEMING & {token.lower for token in other.tokens}:
        return True  # "apparently", "it seems"
    if _has_cue(scope, one, other) or (promised and _is_ahead(other)):
        return True
    doubted = min((one.words[place].strength for place in scope.words), default=CERTAIN)
    return doubted < CERTAIN and _as_unsure(other, doubted)


def _is_another_word(word: Word, one: Told, other: Told) -> bool:
    """Whether what is done in the one is a thing in the other: "to cost", "the cost".

    Only of one word in one form.
    """
    done = one.saying.text[: word.start].lower().endswith(" to ")
    found = [each for each in matches(word, other) if each.lower == word.lower]
    before = (other.saying.text[: each.start].rstrip().lower() for each in found)
    things = [
        (" " + text).endswith((" the", " a", " its", " their")) for text in before
    ]
    return bool(done and things) and all(things)


def _after_warning(told: Told, lexicon: ProseLexicon) -> Iterator[Token]:
    """The tokens right after verbs that warn."""
    for one, after in pairwise(told.tokens):
        if lexicon.drift.stem(one.lower) == "warn":
            yield after


def _is_ahead(told: Told) -> bool:
    """Whether a saying tells of what will be."""
    return any(token.lower in _AHEAD for token in told.tokens)


def _has_cue(scope: Scope, one: Told, other: Told) -> bool:
    """Whether the other has the words of doubt, too, or such as stand for them."""
    cues = [word for word in one.words if scope.start <= word.start < scope.end]
    named = [cue for cue in cues if cue.names]
    said = {token.lower for token in _within(scope, one)}
    within = ({token.lower for token in _within(each, other)} for each in other.doubts)
    if any(said <= cue for cue in within):
        return True
    told = {word.stem for word in other.words}
    chance = [token.lower for token in _within(scope, one)][-1:] == ["of"]
    if chance and cues and not named and all(cue.stem in told for cue in cues):
        return True  # "a risk of stroke", "a stroke risk"
    return bool(named) and all(matches(cue, other) for cue in named)


def _meant(word: Word, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a word is what somebody plans, tries or wants to be done."""
    wished = any(one.lower in lexicon.wishes for one in told.tokens[: word.place])
    return wished or any(
        form.last <= word.place < form.last + NEAR and form.row.manner in _MEANT
        for form in lexicon.drift.forms.all_in(told.tokens)
    )


def _as_unsure(other: Told, strength: int) -> bool:
    return any(word.strength < strength + STEP for word in other.words)


def _surer(word: Word, other: Word) -> int:
    """By how much the other is told more surely; 1 where it alone is no hearsay."""
    if other.hearsay:
        return 0
    rise = other.strength - word.strength
    return rise if rise >= STEP else int(word.hearsay and other.strength == CERTAIN)


def _keeps_apart(told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a saying attributes: what is told as somebody's word is not asserted.

    Who "held the driver responsible" blames him.
    """
    lower = {token.lower for token in told.tokens}
    holds = bool(lower & _HOLDING) and bool(lower & _RESPONSIBLE)
    return holds or any(
        lexicon.drift.stem(token.lower) in lexicon.attributing for token in told.tokens
    )


def _proven(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What somebody "proved" that nobody there did more than say; a grave act."""
    for word in told.words:
        grave = word.lower in lexicon.grave and word.strength == CERTAIN
        proves = (word.stem in lexicon.proving or grave) and not word.denied
        if proves and not any(is_told(word, each, lexicon) for each in known):
            why = f"The evidence does not go as far as {_shown(word, told)}."
            yield Finding(ProseKind.CERTAINTY, word.start, word.end, why)


def _shown(word: Word, told: Told) -> str:
    return told.shown(word.start, word.end)


def _further(
    told: Told, near: Aligned, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A step on a ladder, such as from "discussed" to "agreed", that nothing tells.

    A step back, too, where the rest is told almost word by word.
    """
    before, after = (read(_telling(e), lexicon.drift) for e in (near.known, told))
    change = scope_change(before, after, lexicon.drift)
    words = change.later if change else None
    if change is None or words is None:
        return
    if change.sentence.told == LESS_FAR and near.share < VERBATIM:
        return
    if not _is_there(words, told, known, lexicon):
        why = f"In the sentence {change.sentence}."
        yield Finding(ProseKind.CERTAINTY, words.start, words.end, why)


def _beyond(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A step of justice that goes further than any that the evidence tells."""
    rungs = lexicon.drift.rungs
    there = [
        one.row.rank
        for each in known
        for one in rungs.all_in(each.tokens)
        if one.row.ladder.name == JUSTICE
    ]
    for one in rungs.all_in(told.tokens):
        further = one.row.ladder.name == JUSTICE and there and one.row.rank > max(there)
        start, end = told.tokens[one.first].start, told.tokens[one.last - 1].end
        words = Words(told.saying.text[start:end], start, end)
        if further and not _is_there(words, told, known, lexicon):
            why = f"The evidence does not go as far as {told.shown(start, end)}."
            yield Finding(ProseKind.CERTAINTY, start, end, why)


def _is_there(
    words: Words, told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> bool:
    """Whether some sentence of the evidence has the rung that was found here."""
    rung = any(lexicon.drift.rungs.all_in(tokens(words.text.lower())))
    here = [w for w in told.words if words.start <= w.start < words.end]
    return rung and all(any(matches(w, each) for each in known) for w in here)


def _telling(told: Told) -> Telling:
    text = told.saying.text
    return Telling(Words(text, 0, len(text)))


def _finding(told: Told, why: str) -> Finding:
    return Finding(ProseKind.CERTAINTY, 0, len(told.saying.text), why)
