"""Whether a sentence denies what its evidence affirms, or tells the contrary of it."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from claims.lineage.drift.language.words import Token, stem
from claims.lineage.prose.contraries import contrary_findings
from claims.lineage.prose.frames import told_beside
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, matches, opposites, share_of
from claims.lineage.prose.said import Scope, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.5  # of the clause beside a contrary word, or a denial: so much is there, too
BEFORE = 1  # words between a figure and what it counts
BESIDE = 3  # tokens from who it is denied of to the word that denies
NEXT = 5  # tokens between what ceases and the word for it
_CEASING = frozenset(
    [
        "acquit",
        "lose",
        "finish",
        "stop",
        "reject",
        "ban",
        "prevent",
        "fail",
        "fall",
        "sell",
        "close",
        "leave",
        "switch-off",
    ]
)
_HOW = {"more": "more", "less": "less", "fewer": "less"}
_WOULD = frozenset(["would", "could", "might"])
_UNLESS = frozenset(["unless", "until", "without", "before"])
_DEPENDING = frozenset(["condition", "conditional", "contingent", "depend", "hing"])
_MARKS = frozenset([",", ";", ".", "and", "but"])
_OUTSIDE = frozenset(["outside", "beyond"])
_SPOKEN = frozenset(["say", "comment", "voice", "view"])
_OPPOSING = frozenset(["oppos", "opposed", "object", "resist", "reject", "criticis"])
FIRST = 3  # words that a denial bears on the most


def denial_findings(
    told: Told, known: Sequence[Told], near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What is denied on one side alone, and what is told by a contrary word.

    Where one of the sentences that are told bears it out, nothing is amiss.
    """
    closest = [one.known for one in near]
    contrary = (
        finding
        for each in closest
        for finding in contrary_findings(told, each, closest, known, lexicon)
    )
    yield from islice(contrary, 1)
    yield from islice((f for each in closest for f in _compared(told, each)), 1)
    for scope in told.denials:
        if _is_condition(scope, told) or _is_undenied(scope, told, lexicon):
            continue
        there = _with_head(scope, told, known) or closest
        if any(_both_deny(told, each) for each in there):
            continue
        if _is_rejected(scope, told, known):
            continue
        there = [e for e in there if _told_of(scope, told, e, lexicon) >= TOLD]
        if there and all(_unlike(scope, told, each, lexicon, known) for each in there):
            why = f"The sentence denies what the evidence affirms: {_quoted(there[0])}."
            yield Finding(ProseKind.POLARITY, scope.start, scope.end, why)
    shared = [(each, share_of(told, each, lexicon)) for each in known]
    for each, share in shared:
        others = [e for e, other in shared if e is not each and other >= share]
        yield from _denied_there(told, each, others, lexicon)


def _is_condition(scope: Scope, told: Told) -> bool:
    """Whether "without" opens a condition: "without the loan it would close"."""
    cue = told.saying.text[scope.start : scope.end].lower()
    return cue == "without" and any(token.lower in _WOULD for token in told.tokens)


def _is_undenied(scope: Scope, told: Told, lexicon: ProseLexicon) -> bool:
    """Whether a denial is what is denied: who "did not deny" it is heard apart."""
    first = [told.words[place] for place in scope.words[:1]]
    return any(word.stem in lexicon.denying for word in first)


def _told_of(scope: Scope, told: Told, known: Told, lexicon: ProseLexicon) -> float:
    """How much of the clause in which something is denied the evidence has."""
    words = [told.words[place] for place in scope.words[:1]]
    return max((told_beside(w, told, known, lexicon) for w in words), default=1.0)


def _compared(told: Told, one: Told) -> Iterator[Finding]:
    """What is told to be "more" so here and "less" so there, or the reverse."""
    there = {(how, stem(token.lower)) for how, token in _comparisons(one)}
    for how, token in _comparisons(told):
        other = "less" if how == "more" else "more"
        word = stem(token.lower)
        if (how, word) not in there and (other, word) in there:
            said = told.shown(token.start, token.end)
            why = f"The evidence has “{other}”, not “{how}”, before {said}."
            yield Finding(ProseKind.CONTRADICTION, token.start, token.end, why)


def _comparisons(told: Told) -> Iterator[tuple[str, Token]]:
    """Each word before which "more", "fewer" or "less than" stands."""
    for how, token in pairwise(told.tokens):
        than = how.lower == "than" and told.tokens.index(how)
        first = told.tokens[than - 1].lower if than else how.lower
        if first in _HOW and token.lower.isalpha() and token.lower != "than":
            yield _HOW[first], token


def _with_head(scope: Scope, told: Told, known: Sequence[Told]) -> list[Told]:
    """The sentences of the evidence that have the first word that is denied."""
    words = [told.words[place] for place in scope.words]
    having = [each for each in known if words and matches(words[0], each)]
    met = [sum(bool(matches(word, each)) for word in words) for each in having]
    return [each for each, n in zip(having, met, strict=True) if n == max(met)]


def _denied_there(
    told: Told, one: Told, others: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """What the evidence denies and the sentence affirms, unless another bears it out.

    The others tell as much of the sentence: one that tells less bears nothing out.
    """
    if _both_deny(told, one) or _on_condition(told, one):
        return
    for scope in one.denials:
        if _unlike(scope, one, told, lexicon):
            met = _met(scope, one, told)
            if not any(_affirms(each, met[:1]) for each in others):
                why = f"The evidence denies it: {_quoted(one)}."
                yield Finding(ProseKind.POLARITY, met[0].start, met[0].end, why)


def _on_condition(told: Told, one: Told) -> bool:
    """Whether a denial holds "unless" something is, and a condition is told of."""
    unless = any(token.lower in _UNLESS for token in one.tokens)
    return unless and any(word.stem in _DEPENDING for word in told.words)


def _both_deny(told: Told, known: Told) -> bool:
    """Whether both deny something, and the sentence tells of what is denied there."""
    denied = [
        word
        for scope in known.denials
        for word in (known.words[place] for place in scope.words)
        if word.denied  # "not unsafe" denies nothing of "unsafe"
    ]
    beside = [word for scope in known.denials for word in _before(scope, known)]
    here = [word for word in told.words if word.denied]
    more = [word for scope in told.denials for word in _before(scope, told)]
    return any(one.same(other) for one in denied for other in (*here, *more)) or any(
        one.same(other) for one in beside for other in here
    )


def _is_rejected(scope: Scope, told: Told, known: Sequence[Told]) -> bool:
    """Whether somebody "denies" it here, and somebody there rejects something too."""
    cue = told.saying.text[scope.start : scope.end].lower()
    stems = {word.stem for each in known for word in each.words}
    if cue == "against" and stems & _OPPOSING:
        return True
    rejected = any(
        "reject" in word.names and each.tokens[word.place - 1].lower != "nor"
        for each in known
        for word in each.words
    )
    return rejected and cue.startswith(("den", "disput", "refut"))


def _before(scope: Scope, known: Told) -> list[Word]:
    """The word right before one that denies: of it, it is denied."""
    cue = next(n for n, one in enumerate(known.tokens) if one.start >= scope.start)
    last = [word for word in known.words if 0 < cue - word.place <= BESIDE][-1:]
    between = {one.lower for word in last for one in known.tokens[word.place : cue]}
    return [] if between & _MARKS else last


def _affirms(known: Told, words: Sequence[Word]) -> bool:
    """Whether a sentence affirms one of the words."""
    return any(not there.denied for word in words for there in matches(word, known))


def _unlike(
    scope: Scope,
    one: Told,
    other: Told,
    lexicon: ProseLexicon,
    beside: Sequence[Told] = (),
) -> bool:
    """Whether the other affirms what is denied here first, and denies none of it.

    The rest of what is denied may be told by those beside it.
    """
    denied = [one.words[place] for place in scope.words if one.words[place].denied]
    # Who is called Fell, or the failure that it was, ends nothing.
    stems = {w.stem for w in one.words if not w.denied and "reject" not in w.names}
    ceasing = [w for w in other.words if w.names & _CEASING and w.stem not in stems]
    if any(_ceases(word, other, denied, ceasing) for word in denied):
        return False
    for word in denied:
        found, contrary = matches(word, other), opposites(word, other, lexicon)
        if any(each.denied or _is_outside(each, other) for each in found):
            return False
        if any(not each.denied for each in contrary) and not found:
            return False
    if denied and denied[0].lower in _SPOKEN:
        # Who "gave no comment" denies nothing; unless the other "commented".
        return any(one.lower == "commented" for one in matches(denied[0], other))
    first = [word for one in denied[:1] for word in matches(one, other)]
    if not first:
        return False
    itself = any(word.stem == denied[0].stem for word in first)
    told = (other, *(beside if itself else ()))
    met = [any(matches(word, each) for each in told) for word in denied[:FIRST]]
    return 2 * sum(met) > len(met)


def _is_outside(word: Word, told: Told) -> bool:
    """Whether it is told to be where the word is not: "outside the city"."""
    before = told.tokens[max(0, word.place - 1) : word.place]
    return any(token.lower in _OUTSIDE for token in before)


def _ceases(
    word: Word, other: Told, denied: Sequence[Word], ceasing: Sequence[Word]
) -> bool:
    """Whether the other tells that the word's thing came to an end: "lost it".

    Not where that it did is what is denied.
    """
    found = matches(word, other)
    ended = [w for w in ceasing if not any(w.same(one) for one in denied)]
    return any(0 < met.place - one.place <= NEXT for met in found for one in ended)


def _met(scope: Scope, one: Told, other: Told) -> list[Word]:
    """The words of the other that are denied in the one."""
    words = (one.words[place] for place in scope.words)
    return [each for word in words for each in matches(word, other)]


def _quoted(known: Told) -> str:
    return known.shown(0, len(known.saying.text))
