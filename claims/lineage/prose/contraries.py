"""Whether a word of a sentence is the contrary of a word of its evidence."""

from collections.abc import Iterator, Sequence
from itertools import product

from claims.lineage.drift.language.words import negates
from claims.lineage.prose.amounts import figures
from claims.lineage.prose.frames import apart, told_beside, turned
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import matches, opposites
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.5  # of the clause beside a contrary word: so much is there, too
BESIDE = 0.8  # of the clause beside a word that a prefix denies there
BEFORE = 1  # words between a figure and what it counts


def contrary_findings(
    told: Told,
    one: Told,
    known: Sequence[Told],
    whole: Sequence[Told],
    lexicon: ProseLexicon,
) -> Iterator[Finding]:
    """Contrary words, of which neither side has both, that are told alike.

    A word may deny another of its own row, as "unlawful" does "legal". `known` are the
    sentences that tell the same, among the `whole` evidence.
    """
    for word in told.words:
        yield from _by_prefix(word, told, one, whole, lexicon)
        yield from _denying(word, told, one, whole)
        if any(matches(word, each) for each in known):
            if turned(word, told, one, known, lexicon):
                other = opposites(word, one, lexicon)[0]
                yield _contrary_finding(word, told, other, one)
            yield from _instead(word, told, one, lexicon)
            continue
        for other in opposites(word, one, lexicon):
            alike = _as_denied(word, told, other, one, lexicon)
            alike = alike and not apart(word, told, other, one, lexicon)
            alike = alike and told_beside(word, told, one, lexicon) >= TOLD
            if alike and _is_told_by_another(word, told, other, whole):
                continue
            if alike and _of_one(word, told, other, one, lexicon):
                yield _contrary_finding(word, told, other, one)


def _denying(
    word: Word, told: Told, one: Told, whole: Sequence[Told]
) -> Iterator[Finding]:
    """A word of a row here, and one of the same row there that denies it."""
    for other in matches(word, one):
        plain = _is_plain(word, told) and _is_plain(other, one)
        if plain and not _has(word, whole) and _denies(word, other):
            yield _contrary_finding(word, told, other, one)


def _by_prefix(
    word: Word, told: Told, one: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A word here and with a prefix that denies it there: "armed" and "unarmed"."""
    forms = frozenset().union(*map(_forms, known))
    if word.lower in forms or not _is_plain(word, told):
        return
    for other in one.words:
        denying = negates(word.lower, other.lower) and _is_plain(other, one)
        denying = denying and other.lower not in _forms(told)
        if denying and told_beside(word, told, one, lexicon) >= BESIDE:
            yield _contrary_finding(word, told, other, one)


def _as_denied(
    word: Word, told: Told, other: Word, one: Told, lexicon: ProseLexicon
) -> bool:
    """Whether contrary words are both denied, or neither is.

    A word that denies another, as "stable" does "changed", has contraries of its own.
    """
    paired = other.stem in lexicon.contraries.get(word.stem, frozenset())
    plain = paired and _is_plain(word, told) and _is_plain(other, one)
    return word.denied == other.denied or plain


def _is_plain(word: Word, told: Told) -> bool:
    """Whether no denial of its sentence bears on a word, or has it: "is unknown"."""
    place = told.words.index(word)
    return not any(
        place in scope.words or scope.start <= word.start < scope.end
        for scope in told.denials
    )


def _has(word: Word, known: Sequence[Told]) -> bool:
    """Whether the evidence has a word in the very form, denied or affirmed alike."""
    return any(
        word.lower == other.lower and word.denied == other.denied
        for each in known
        for other in each.words
    )


def _forms(told: Told) -> frozenset[str]:
    return frozenset(word.lower for word in told.words)


def _is_told_by_another(
    word: Word, told: Told, contrary: Word, evidence: Sequence[Told]
) -> bool:
    """Whether a sentence of the evidence has the word, too, and the same after it.

    Or the sentence has its contrary, too: "unpaid, A says; they are paid, says B".
    """
    having = [
        (each, met)
        for each in evidence
        for met in matches(word, each)
        if met.stem == word.stem
    ]
    both = any(one.stem == contrary.stem for one in told.words)
    return any(both or _same_beside(word, told, met, each, 1) for each, met in having)


def _instead(
    word: Word, told: Told, one: Told, lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A contrary word right before what comes after the word, which no match does.

    "Suspend work on the line" is the contrary of "resume work that had been halted".
    """
    alike = matches(word, one)
    itself = any(met.stem == word.stem for met in alike)
    beside = any(_same_beside(word, told, met, one, 1) for met in alike)
    if itself or beside or not alike:
        return
    for other in opposites(word, one, lexicon):
        plain = not (word.denied or other.denied or word.small)
        counts = {_counted(word, told, lexicon), _counted(other, one, lexicon)}
        if (
            plain
            and len(counts - {None}) < 2
            and _same_beside(word, told, other, one, 1)
        ):
            yield _contrary_finding(word, told, other, one)


def _denies(one: Word, other: Word) -> bool:
    """Whether one of two words of a row denies it, and is of no other row."""
    denying, plain = (one, other) if one.denied else (other, one)
    return denying.denied and not plain.denied and denying.names <= plain.names


def _contrary_finding(word: Word, told: Told, other: Word, one: Told) -> Finding:
    there, said = one.shown(other.start, other.end), told.shown(word.start, word.end)
    why = f"{said} is the contrary of {there} in the evidence."
    return Finding(ProseKind.CONTRADICTION, word.start, word.end, why)


def _of_one(
    word: Word, told: Told, other: Word, one: Told, lexicon: ProseLexicon
) -> bool:
    """Whether contrary words tell of one thing.

    Who sells to one who buys is no contradiction; "before June" and "after" are one.
    What both sides tell may still be turned about one thing: "fell after it raised its
    forecast" for "fell after it cut its forecast".
    """
    if matches(other, told) and not _same_beside(word, told, other, one, 1):
        return False
    counts = {_counted(word, told, lexicon), _counted(other, one, lexicon)}
    if len(counts - {None}) > 1:
        return False
    if word.small:
        return _same_beside(word, told, other, one, 1)
    turned = any(
        frozenset(pair) in lexicon.turned for pair in product(word.names, other.names)
    )
    if not turned or _same_beside(word, told, other, one, -1):
        return True
    begun = told.words[0].same(one.words[0])
    return begun and _same_beside(word, told, other, one, 1)


def _counted(word: Word, told: Told, lexicon: ProseLexicon) -> float | None:
    """How many a word tells of, where a figure stands right before it."""
    before = (one for one in figures(told, lexicon) if one.end <= word.start)
    last = max(before, key=lambda one: one.end, default=None)
    if last is None or last.quantity.measure != "count":
        return None
    between = told.saying.text[last.end : word.start]
    return last.low if len(between.split()) <= BEFORE else None


def _same_beside(word: Word, told: Told, other: Word, one: Told, step: int) -> bool:
    """Whether the telling words next to two words, on one side, are the same."""
    here, there = told.words.index(word) + step, one.words.index(other) + step
    if not (0 <= here < len(told.words) and 0 <= there < len(one.words)):
        return False
    return told.words[here].same(one.words[there])
