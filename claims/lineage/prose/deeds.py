"""Whether what is done here is only to be done in the evidence, or the reverse."""

from collections.abc import Iterator

from claims.lineage.drift.changes.manners import Manner
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import matches
from claims.lineage.prose.said import CERTAIN, Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

_HAVE = frozenset(["has", "have", "had"])
_AHEAD = frozenset(["next", "tomorrow", "upcoming", "coming", "from"])
NEAR = 6  # tokens before an act that tell whether it is still to be done
# Who says that they will delay or cancel something has delayed or cancelled it.
DECIDED = frozenset(["delay", "cancelled", "drop-it"])
_TO_BE = frozenset(["to", "be"])


def deed_findings(told: Told, known: Told, lexicon: ProseLexicon) -> Iterator[Finding]:
    """What is only to be done there and was done here, or the other way round.

    What was done there for a time to come may be told as still to come: "has banned it
    from next year".
    """
    for act in _to_do(known, lexicon):
        done = _done(act, told, lexicon)
        if done and not _done(act, known, lexicon) and _plain(done, told):
            yield _act_finding(False, (act, done), (known, told))  # noqa: FBT003
    ahead = _AHEAD & {token.lower for token in known.tokens}
    for one, other in ((known, told),) if ahead else ((known, told), (told, known)):
        for act in _formed(one, lexicon):
            done = _done(act, other, lexicon)
            if _done(act, one, lexicon) or _planned(act, other, lexicon):
                continue  # told both ways
            if done and _plain(act, one) and _plain(done, other):
                yield _act_finding(one is told, (act, done), (known, told))


def _formed(one: Told, lexicon: ProseLexicon) -> Iterator[Word]:
    """What is told after a form such as "will", but for what is only said.

    A doubt is compared apart, and what is unclear may be done.
    """
    for form in lexicon.drift.forms.all_in(one.tokens):
        act = next((word for word in one.words if word.place >= form.last), None)
        apart = form.row.manner in {Manner.OPEN, Manner.UNCLEAR}
        decided = act is not None and act.names & DECIDED
        if act and not apart and not decided and act.stem not in lexicon.saying:
            yield act


def _to_do(known: Told, lexicon: ProseLexicon) -> Iterator[Word]:
    """What somebody is told to do, or says that they will: "ordered him to pay"."""
    for word in known.words:
        before = [token.lower for token in known.tokens[: word.place]][-NEAR:]
        bid = any(lexicon.drift.stem(one) in lexicon.bidding for one in before)
        if before[-1:] == ["to"] and bid and word.stem not in lexicon.saying:
            yield word


def _plain(word: Word, told: Told) -> bool:
    """Whether a word is neither denied nor doubted: those are compared apart."""
    cues = (*told.doubts, *told.denials)
    within = any(cue.start <= word.start < cue.end for cue in cues)
    return not word.denied and word.strength == CERTAIN and not within


def _planned(act: Word, other: Told, lexicon: ProseLexicon) -> bool:
    """Whether the other has the same act after a form such as "will" too."""
    after = {form.last for form in lexicon.drift.forms.all_in(other.tokens)}
    return any(word.place in after for word in matches(act, other))


def _done(act: Word, other: Told, lexicon: ProseLexicon) -> Word | None:
    """The same act as a verb in the past, not under any form such as "will"."""
    for word in matches(act, other):
        before = [token.lower for token in other.tokens[: word.place]][-4:]
        formed = any(
            found.last <= word.place and word.place - found.last < 3
            for found in lexicon.drift.forms.all_in(other.tokens)
        )
        having = set(before[-2:]) & _HAVE
        past = lexicon.drift.is_past(word.lower) and not set(before) & _TO_BE
        after = [token.lower for token in other.tokens[word.place + 1 :]][:1]
        if not formed and ((past and after != ["by"]) or having):
            return word
    return None


def _act_finding(
    planned_here: bool,  # noqa: FBT001
    words: tuple[Word, Word],
    sayings: tuple[Told, Told],
) -> Finding:
    known, told = sayings
    act, done = words
    here, there = (act, done) if planned_here else (done, act)
    said, is_there = (
        told.shown(here.start, here.end),
        known.shown(there.start, there.end),
    )
    step = "still to come here" if planned_here else "done here"
    why = f"{said} is {step}, and {is_there} is not so in the evidence."
    return Finding(ProseKind.CERTAINTY, here.start, here.end, why)
