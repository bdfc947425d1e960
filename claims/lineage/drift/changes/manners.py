"""In what manner a telling puts its claim forward: a fact, a plan, an attempt."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from claims.lineage.drift.language.entries import Form
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.phrases import Found
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.telling import Words
from claims.vocabulary import Modality

_ARE = frozenset(["is", "are", "am"])
_HAVE = frozenset(["has", "have", "had", "there", "is", "are", "was", "were"])
# What tells more of a noun where something else is done: "halted the strike planned".
_BESIDE = frozenset(["plan", "plans", "planned", "scheduled", "slated", "due", "set"])
_ADVERB = re.compile(
    r"\w+ly|not|n't|also|soon|now|then|still|never|well|yet|longer|even|ever"
)


class Manner(StrEnum):
    """How a claim is put forward, the least committed first; the last is unclear."""

    CONDITION = "condition"
    ATTEMPT = "attempt"
    DUTY = "duty"
    ABILITY = "ability"
    PLAN = "plan"
    ARRANGED = "arranged"
    OPEN = "open"
    PREDICTION = "prediction"
    UNDER_WAY = "under way"
    FACT = "fact"
    UNCLEAR = "unclear"


# What was read where no row has its words; whose plan it is stays unsaid.
_READ = {
    Modality.PLAN: Manner.ARRANGED,
    Modality.PREDICTION: Manner.PREDICTION,
    Modality.OBLIGATION: Manner.DUTY,
    Modality.ABILITY: Manner.ABILITY,
}
ORDER = {manner: place for place, manner in enumerate(Manner)}


@dataclass(frozen=True, slots=True)
class Put:
    """A manner with the words that show it; without any for a plain statement.

    `verb` is the stem of what is put forward, where words show how.
    """

    manner: Manner
    words: Words | None
    verb: str | None = None


def is_adverb(word: str) -> bool:
    """Whether a word in lower case may stand before a verb and is none."""
    return _ADVERB.fullmatch(word) is not None or not word[:1].isalnum()


def put_forward(one: Read, other: Read, lexicon: DriftLexicon) -> Put:
    """The manner of a telling; the other helps to know the "to open" of a heading."""
    if one.telling.condition:
        return Put(Manner.CONDITION, one.telling.condition)
    group = _together(_predicates(one, lexicon))
    if group:
        form = min(group, key=lambda found: ORDER[Manner(found.row.manner)])
        words = one.words(form.first, form.last)
        after = group[-1].last
        manner = _acting(Manner(form.row.manner), one, after, lexicon)
        return Put(manner, words, _verb(one, after, lexicon))
    place = _announced(one, other, lexicon)
    if place:
        words = one.words(place, place + 1)
        return Put(Manner.ARRANGED, words, _verb(one, place + 1, lexicon))
    if _of_a_plan(one, lexicon):
        return Put(Manner.UNCLEAR, None)
    read = _READ.get(one.telling.modality, Manner.FACT)
    going_on = read is Manner.FACT and _going_on(one)
    return Put(Manner.UNDER_WAY if going_on else read, None)


def _going_on(one: Read) -> bool:
    """Whether the main clause tells of what is being done: "is recalling"."""
    return any(
        word.lower in _ARE and verb.lower.endswith("ing")
        for word, verb in pairwise(one.tokens[: one.main])
    )


def _predicates(one: Read, lexicon: DriftLexicon) -> Iterator[Found[Form]]:
    """The forms of the main clause; "protesters trying to flee" has none."""
    for found in lexicon.forms.all_in(one.tokens[: one.main]):
        before = [token.lower for token in one.tokens[: found.first]]
        while before and _ADVERB.fullmatch(before[-1]):
            before.pop()
        gerund = one.tokens[found.first].lower.endswith("ing")
        verb = not gerund or (before and before[-1] in lexicon.small.auxiliaries)
        if verb and not _names(found, one, before, lexicon):
            yield found


def _of_a_plan(one: Read, lexicon: DriftLexicon) -> bool:
    """Whether a plan is told of, and what is done with it: no fact, and no plan."""
    return any(
        one.tokens[found.first].lower in _BESIDE
        for found in lexicon.forms.all_in(one.tokens[: one.main])
    )


def _names(
    found: Found[Form], one: Read, before: Sequence[str], lexicon: DriftLexicon
) -> bool:
    """Whether words that put forward are a noun here, or a month: "approved plans to".

    "Has plans to" puts forward; what is done with a plan, or whose it is, does not.
    """
    first = one.tokens[found.first]
    if first.lower == "may":
        beside = one.tokens[max(0, found.first - 1) : found.first + 2]
        return any(token.lower[:1].isdigit() for token in beside) and first.capital
    if first.lower not in _BESIDE or not before or before[-1] in _HAVE:
        return False
    owned = one.tokens[found.first - 1].text.endswith(("'s", "’s"))
    return owned or any(lexicon.is_past(word) for word in before)


def _together(found: Iterable[Found[Form]]) -> list[Found[Form]]:
    """The first forms that stand side by side: "will try to"."""
    group: list[Found[Form]] = []
    for one in found:
        if group and one.first - group[-1].last > 1:
            break
        group.append(one)
    return group


def _acting(manner: Manner, one: Read, after: int, lexicon: DriftLexicon) -> Manner:
    """The manner; unclear where a state is told, as in "will be safe"."""
    if manner not in {Manner.PREDICTION, Manner.OPEN}:
        return manner
    rest = [token.lower for token in one.tokens[after : after + 5]]
    while rest and _ADVERB.fullmatch(rest[0]):
        rest.pop(0)
    if rest and rest[0] == "have":
        return Manner.UNCLEAR
    if rest[:1] == ["be"]:
        acts = any(map(lexicon.is_past, rest[1:3]))
        return manner if acts else Manner.UNCLEAR
    return manner


def _verb(one: Read, after: int, lexicon: DriftLexicon) -> str | None:
    """The stem of the verb after a form, of "closed" in "will soon be closed"."""
    small = lexicon.small
    for token in one.tokens[after:]:
        passed = token.lower in small.auxiliaries | small.links
        if not passed and not is_adverb(token.lower):
            return lexicon.stem(token.lower)
    return None


def _announced(one: Read, other: Read, lexicon: DriftLexicon) -> int | None:
    """Where a heading says what will be done: "Airline to open three routes".

    It is known by the other telling, in which the same word is a verb.
    """
    for index, token in enumerate(one.tokens[1:5], start=1):
        following = one.tokens[index + 1 : index + 2]
        told = any(lexicon.is_past(before.lower) for before in one.tokens[:index])
        noun = bool(following) and following[0].start > token.end + 1
        if (
            token.lower == "to"
            and following
            and not (told or noun or one.hedges(token))
        ):
            verbs = _verbs(other, lexicon)
            return index if lexicon.stem(following[0].lower) in verbs else None
    return None


def _verbs(one: Read, lexicon: DriftLexicon) -> frozenset[str]:
    """The stems that are verbs in a telling: after "will" or "has", or past."""
    after = {found.last for found in lexicon.forms.all_in(one.tokens)}
    return frozenset(
        lexicon.stem(token.lower)
        for index, token in enumerate(one.tokens)
        if index in after
        or lexicon.is_past(token.lower)
        or (index and one.tokens[index - 1].lower in lexicon.small.auxiliaries)
    )
