"""Who is said to say it: whether the chain of the later telling kept them."""

from itertools import pairwise

from claims.lineage.drift.change import Change, shown
from claims.lineage.drift.changes.who.names import Names
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.drift.telling import Teller, Words
from claims.vocabulary import ChangeKind, HedgeLevel, Phrase, SourceKind, joined

_BODIES = frozenset([SourceKind.GOVERNMENT, SourceKind.ORGANISATION])
_ONE = ("a ", "an ", "one ")  # a collective such as "the bench" is several
_PERFECT = frozenset(["has", "have", "had"])  # "was told" has nobody who tells
_PEOPLE = frozenset([SourceKind.PERSON, SourceKind.ANONYMOUS, SourceKind.UNKNOWN])


def attribution_change(
    earlier: Read, later: Read, lexicon: DriftLexicon
) -> Change | None:
    """An originator or a relay that the later telling leaves out.

    An originator in whose place another stands is a change of agent instead; one who
    does what is told ("the committee proposed") is kept where the later names it.
    """
    dropped = _dropped(earlier, later, lexicon)
    if not dropped:
        return None
    quotes = [shown(teller.words) for teller in dropped]
    several = joined(quotes, "%(first)s and %(second)s")
    sentence = Phrase("%(quotes)s no longer named as a source", quotes=several)
    return Change(ChangeKind.ATTRIBUTION, dropped[0].words, None, sentence)


def _dropped(earlier: Read, later: Read, lexicon: DriftLexicon) -> list[Teller]:
    """Those of the earlier chain whom the later telling leaves out.

    Who declines to say it has not said it, and cannot be left out.
    """
    chain, after = earlier.telling.chain, later.telling.chain
    if earlier.telling.level is HedgeLevel.UNDETERMINED:
        return []
    names = Names(lexicon)
    instead = bool(after) and not _relayed(chain, after, names)
    return [
        teller
        for place, teller in enumerate(chain)
        if not (place == 0 and instead)
        and not any(names.same(teller, other) for other in after)
        and not _acts(teller, earlier, later, lexicon)
    ]


def speakers(
    before: tuple[Teller, ...], after: tuple[Teller, ...], lexicon: DriftLexicon
) -> tuple[Words, Words] | None:
    """The two originators, where the later is not the earlier as he was."""
    names = Names(lexicon)
    if not before or not after:
        return None
    first, second = before[0], after[0]
    other = (
        (names.same(first, second) and _promoted(first, second))
        or _multiplied(first, second, names)
        or replaced(before, after, names)
    )
    return (first.words, second.words) if other else None


def replaced(
    before: tuple[Teller, ...], after: tuple[Teller, ...], names: Names
) -> bool:
    """Whether another stands in the place of the originator."""
    if not before or not after:
        return False
    first, second = before[0], after[0]
    kept = any(names.same(first, other) for other in after)
    if kept or _relayed(before, after, names):
        return False
    return first.former or not (names.related(first, second) or _may_be(first, second))


def _relayed(
    before: tuple[Teller, ...], after: tuple[Teller, ...], names: Names
) -> bool:
    """Whether a relay of the earlier telling speaks for itself in the later."""
    left = (
        relay
        for relay in before[1:]
        if not any(names.same(relay, other) for other in after[1:])
    )
    return any(names.same(relay, after[0]) for relay in left)


def _promoted(first: Teller, second: Teller) -> bool:
    """Whether a former official is told as one in office, or as the body itself."""
    holds = second.title or second.unnamed or second.kind in _BODIES
    return bool(first.former and not second.former and holds)


def _multiplied(first: Teller, second: Teller, names: Names) -> bool:
    """Whether one unnamed source is told as several: "an official", "two officials"."""
    one = first.name.lower().startswith(_ONE)
    several = second.plural and one and not first.plural
    unnamed = first.unnamed and second.unnamed
    return several and unnamed and names.related(first, second)


def _may_be(first: Teller, second: Teller) -> bool:
    """Whether a person may be meant by a description, or a description by a name."""
    people = {first.kind, second.kind} <= _PEOPLE
    return people and first.unnamed != second.unnamed and first.plural == second.plural


def _acts(teller: Teller, earlier: Read, later: Read, lexicon: DriftLexicon) -> bool:
    """Whether the later telling has the source as one who acts, or who says it.

    "Closed by the court" has it, and "the chief called it a disaster".
    """
    names = Names(lexicon)
    claim = later.telling.claim.text
    does = _does(teller, earlier, lexicon) and names.told_in(teller, claim)
    acts = f"by {teller.words.text}".casefold() in later.lower
    own = _of_himself(teller, earlier, names, lexicon)
    moved = names.told_in(teller, claim) and not own
    says = _says(teller, later, lexicon) or _reports(earlier, later, lexicon)
    return does or acts or moved or says


def _of_himself(teller: Teller, one: Read, names: Names, lexicon: DriftLexicon) -> bool:
    """Whether what a source says is told of the source: "the army said it advanced"."""
    pronoun = any(token.lower in lexicon.small.pronouns for token in one.tokens[:2])
    return pronoun or names.told_in(teller, one.telling.claim.text)


def _says(teller: Teller, later: Read, lexicon: DriftLexicon) -> bool:
    """Whether a claim tells that the source says something, or says it as before.

    "His lawyer said that the court had found him guilty" still has the court's finding.
    """
    named = teller.name.casefold() in later.lower
    if not named and not later.tells(teller.words):
        return False
    cue = tokens(teller.cue.text) if teller.cue else ()
    verbs = {lexicon.stem(token.lower) for token in cue}
    if not later.telling.chain:
        verbs |= {lexicon.stem(word) for word in lexicon.small.saying}
    return bool(verbs & later.stems)


def _reports(earlier: Read, later: Read, lexicon: DriftLexicon) -> bool:
    """Whether the later claim holds a word of saying, of which the earlier has none.

    "The company reported losses" still has a source, in the words of the claim.
    """
    if later.telling.chain:
        return False
    saying = {lexicon.stem(word) for word in lexicon.small.saying} - earlier.stems
    passive = lexicon.small.auxiliaries - _PERFECT
    return any(
        lexicon.is_past(token.lower)
        and lexicon.stem(token.lower) in saying
        and before.lower not in passive
        for before, token in pairwise(later.tokens)
    )


def _does(teller: Teller, one: Read, lexicon: DriftLexicon) -> bool:
    """Whether the word that attributes says what was done, and not only said."""
    if teller.cue is None:
        return False
    claim = one.telling.claim
    within = claim.start <= teller.cue.start and teller.cue.end <= claim.end
    cue = without_articles(tokens(teller.cue.text))
    acts = any(token.lower in lexicon.small.acting for token in cue)
    return within or acts or any(lexicon.rungs.all_in(cue))
