"""Whether a plan became a fact, or an attempt a success, between two tellings."""

from itertools import pairwise

from claims.lineage.drift.change import Change, became, shown
from claims.lineage.drift.changes.manners import Manner, Put, put_forward
from claims.lineage.drift.changes.scope import other_act
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import tokens, without_articles
from claims.vocabulary import ChangeKind, HedgeLevel, Phrase

# Manners that may tell of one thing in other words.
_NEIGHBOURS = frozenset(
    frozenset(pair)
    for pair in (
        (Manner.ARRANGED, Manner.PLAN),
        (Manner.ARRANGED, Manner.PREDICTION),
        (Manner.ARRANGED, Manner.OPEN),
        (Manner.ARRANGED, Manner.DUTY),
        (Manner.UNDER_WAY, Manner.PREDICTION),
        (Manner.UNDER_WAY, Manner.ARRANGED),
        (Manner.UNDER_WAY, Manner.FACT),
        (Manner.OPEN, Manner.PLAN),
        (Manner.OPEN, Manner.PREDICTION),
        (Manner.OPEN, Manner.ABILITY),
    )
)

# What has come about, as against what is only put forward.
_DONE = frozenset([Manner.FACT, Manner.UNDER_WAY])
_SHOULD = "should"
_FORETOLD = frozenset(
    [Manner.PREDICTION, Manner.OPEN, Manner.ARRANGED, Manner.ABILITY, Manner.DUTY]
)


def modality_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """The manner in which the later puts it forward, where it is another."""
    if other_act(earlier, later, lexicon):
        return None
    before = put_forward(earlier, later, lexicon)
    after = put_forward(later, earlier, lexicon)
    hedged = _hedged(earlier, before, after) or _hedged(later, after, before)
    untold = _untold(before, after, later, lexicon)
    untold = untold or _untold(after, before, earlier, lexicon)
    kept = _kept(before, later, lexicon) or _kept(after, earlier, lexicon)
    kept = kept or _foretold(before, after)
    kept = kept or _worded(before, later, lexicon) or _worded(after, earlier, lexicon)
    if hedged or untold or kept or _alike(before.manner, after.manner):
        return None
    sentence = became(_told(before), _told(after))
    return Change(ChangeKind.MODALITY, before.words, after.words, sentence)


def _hedged(one: Read, put: Put, other: Put) -> bool:
    """Whether the other foretells what one has a noun for: "a chance of winning"."""
    hedged = one.telling.level is not HedgeLevel.ASSERTED
    return hedged and put.manner is Manner.FACT and other.manner in _FORETOLD


def _kept(put: Put, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the other has half of the words of a condition, as in "more rain may"."""
    if put.manner is not Manner.CONDITION or put.words is None:
        return False
    small = lexicon.small
    known = small.auxiliaries | small.pronouns | small.prepositions | small.conditional
    words = without_articles(tokens(put.words.text))
    stems = [lexicon.stem(one.lower) for one in words if one.lower not in known]
    return sum(map(other.has, stems)) * 2 >= len(stems) > 0


def _foretold(before: Put, after: Put) -> bool:
    """Whether what will happen "should" happen: that is less sure, and no duty."""
    should = after.words is not None and after.words.text.lower() == _SHOULD
    return should and before.manner is Manner.PREDICTION


def _worded(put: Put, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the other has a form of the word for a plan: "was not planned"."""
    if put.manner is not Manner.PLAN or put.words is None:
        return False
    words = without_articles(tokens(put.words.text))
    small = lexicon.small
    known = small.auxiliaries | small.prepositions
    return any(
        lexicon.stem(word.lower) in other.stems
        for word in words
        if word.lower not in known
    )


def _untold(put: Put, done: Put, other: Read, lexicon: DriftLexicon) -> bool:
    """Whether the other, which tells of what was done, has no such verb for it.

    "Was ruled out for a month" and "will miss a month" are two words for one thing; so
    are "called on them to stay" and "they should stay".
    """
    if done.manner not in _DONE or put.verb is None:
        return False
    return not _done(put.verb, other, lexicon)


def _done(verb: str, one: Read, lexicon: DriftLexicon) -> bool:
    """Whether a telling says of a verb that it is done: not after "to", nor in -ing.

    Nor after another verb in the past: "cut the price it pays".
    """
    verbs = lexicon.small.auxiliaries
    read = ["", *(token.lower for token in one.tokens)]
    for before, word in pairwise(read):
        if lexicon.stem(word) == verb and before != "to":
            return not word.endswith("ing") or before in verbs
        if word not in verbs and lexicon.is_past(word):
            return False
    return False


def _alike(one: Manner, other: Manner) -> bool:
    if one is other or Manner.UNCLEAR in {one, other}:
        return True
    return frozenset([one, other]) in _NEIGHBOURS


def _told(put: Put) -> Phrase:
    """A manner with its words."""
    manner = Phrase(put.manner.value)
    if put.words is None:
        return manner
    return Phrase("%(level)s (%(words)s)", level=manner, words=shown(put.words))
