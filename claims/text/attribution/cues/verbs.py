"""What verbs attribute: "said", "was quoted as saying", "denied"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.attribution.clauses.frames import Frame, frames
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.relatives import is_relative
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import trimmed
from claims.text.attribution.contents.limits import limit_of
from claims.text.attribution.contents.quotes import (
    following_quote,
    halves,
    leading_quote,
)
from claims.text.attribution.contents.statements import after
from claims.text.attribution.cues.interrupted import around, before_beside, parted
from claims.text.attribution.relaying.chains import chains
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.reported import Reported
from claims.vocabulary import Stance

NEAR_FIGURE = 4  # items after "at"
FURTHEST_ACCOUNT = 10  # items between "rejected" and "claims that"


def verbs(grammar: Grammar, own: frozenset[str]) -> Iterator[Reported]:
    """What verbs attribute: "said", "was quoted as saying"."""
    found = _inherited(grammar, frames(grammar))
    linked = chains(grammar, found, own)
    for number, frame in enumerate(found):
        if number not in linked:
            continue
        chain = linked[number]
        relative = is_relative(grammar, frame)
        if _hides(grammar, frame) or not _has_source(frame, chain):
            continue
        later = [one for one in found[number + 1 :] if one.start >= chain.end]
        framed = frame
        if chain.end > frame.end:
            framed = replace(frame, words=(frame.words[0], chain.end))
        contents, nests = _contents(grammar, framed, chain, later)
        start = _start(frame, chain)
        stance = frame.rule.stance
        if frame.negated and "verb:think" in {one.name for one in frame.phrase.rules}:
            stance = Stance.DENYING
        yield Reported(
            start, chain, frame.rule, contents, nests, stance, relative=relative
        )


def _hides(grammar: Grammar, frame: Frame) -> bool:
    """Whether somebody asks to stay unnamed: "asking that he not be identified"."""
    beside = frame.inherits or is_relative(grammar, frame)
    near = grammar.lower[frame.end : frame.end + FURTHEST_ACCOUNT]
    return frame.rule.name == "verb:ask" and beside and "not" in near


def _inherited(grammar: Grammar, found: Sequence[Frame]) -> list[Frame]:
    """The frames, with the subject of the clause before where they lack one."""
    whole: list[Frame] = []
    last: Range | None = None
    for frame in found:
        if frame.inherits:
            subject = last or grammar.clause_subject(frame.group[0])
            if frame.rule.name == "verb:quote":
                subject = None
            whole.append(replace(frame, subject=subject))
        else:
            whole.append(frame)
        last = _fuller(grammar, whole[-1].subject, last)
    return whole


def _fuller(
    grammar: Grammar, subject: Range | None, last: Range | None
) -> Range | None:
    """The subject, or the one before where this one only says "they" of it."""
    if subject is None or (last is not None and grammar.is_self(subject)):
        return last
    return subject


def _contents(
    grammar: Grammar, frame: Frame, chain: Chain, later: Sequence[Frame]
) -> tuple[list[Range], bool]:
    """What one frame attributes, and whether it may hold another frame."""
    limit = min(limit_of(grammar, frame, later), chain.until or grammar.size)
    start = _start(frame, chain)
    leading = None if is_relative(grammar, frame) else leading_quote(grammar, start)
    if leading is not None:
        following = following_quote(grammar, frame, grammar.size)
        return halves(grammar, leading, following), False
    following = following_quote(grammar, frame, limit)
    if following is not None:
        return [following], False
    before = around(grammar, frame, start, parted(grammar, frame, later, limit))
    if before is not None:
        return [before], True
    return _both(grammar, _told_after(grammar, frame, limit)), True


def _told_after(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """What follows a cue, as its rule's row says."""
    takes = frame.rule.takes
    account = frame.rule.stance is Stance.DENYING and _account(grammar, frame, limit)
    if account:
        return account
    strange = frame.rule.needs and not _is_finder(grammar, frame)
    if takes == {"report"} or strange or _seconds(grammar, frame, limit):
        return None
    if "charge" in takes:
        return _charge(grammar, frame, limit)
    if takes == {"figure"}:
        return _figure(grammar, frame, limit)
    danger = _danger(grammar, frame, limit) if "of" in takes else None
    if danger is not None:
        return danger
    return after(grammar, frame, before_beside(grammar, frame, limit))


def _both(grammar: Grammar, found: Range | None) -> list[Range]:
    """A statement, or the two of "that A and that B", "that A but that B"."""
    if found is None:
        return []
    lower = grammar.lower
    for index in range(found[0] + 1, found[1] - 2):
        if lower[index] in {"and", "but"} and lower[index + 1] == "that":
            parts = (
                trimmed(grammar, found[0], index),
                trimmed(grammar, index + 2, found[1]),
            )
            return [half for half in parts if half is not None]
    return [found]


def _start(frame: Frame, chain: Chain) -> int:
    """The first item of the clause that attributes, with whoever relays."""
    if frame.inherits:
        return frame.start
    parts = [part for link in chain.links for part in link if part is not None]
    return min([frame.start, *(start for start, _ in parts)])


def _account(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """What is rejected: "claims by X that C"; nothing where it is not told."""
    for index in range(frame.end, min(limit, frame.end + FURTHEST_ACCOUNT)):
        if grammar.is_(index, "accounts"):
            that = _past_author(grammar, index + 1)
            if grammar.word(that) == "that":
                return trimmed(grammar, that + 1, limit)
    if grammar.word(frame.end) == "that" and grammar.has_verb(frame.end + 1, limit):
        return trimmed(grammar, frame.end + 1, limit)
    return None


def _seconds(grammar: Grammar, frame: Frame, limit: int) -> bool:
    """Whether what is confirmed or denied is said elsewhere: "denied the report"."""
    if frame.rule.stance not in {Stance.ENDORSING, Stance.DENYING}:
        return False
    near = range(frame.end, min(limit, frame.end + NEAR_FIGURE))
    account = next((at for at in near if grammar.is_(at, "accounts")), None)
    return account is not None and "that" not in grammar.lower[frame.end : limit]


def _past_author(grammar: Grammar, index: int) -> int:
    """The first item after "by the Star", whose report it is."""
    if grammar.word(index) not in {"by", "from", "in"}:
        return index
    author = grammar.phrase_beginning(index + 1)
    return author[1] if author is not None else index


def _charge(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """What somebody is accused of."""
    for index in range(frame.end, limit):
        if grammar.lower[index] == "of":
            if grammar.word(index + 1).endswith("ing"):
                return trimmed(grammar, index + 1, limit)
            return None
    return None


def _danger(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """What somebody warned others of."""
    warned = grammar.phrase_beginning(frame.end)
    for index in range(frame.end + 1, min(limit, warned[1] if warned else 0)):
        if grammar.lower[index] == "of":
            return trimmed(grammar, index + 1, limit)
    return None


def _figure(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
    """What is put at a number: "the toll at about 40"."""
    for index in range(frame.end + 1, limit - 1):
        near = range(index + 1, min(limit, index + 1 + NEAR_FIGURE))
        if grammar.lower[index] == "at" and any(map(grammar.is_count, near)):
            return trimmed(grammar, frame.end, limit)
    return None


def _is_finder(grammar: Grammar, frame: Frame) -> bool:
    """Whether the subject is one that finds things out."""
    subject = frame.subject
    if subject is None:
        return frame.passive
    if frame.rule.needs == "outlets":
        return grammar.is_outlet(subject)
    words = grammar.lower[subject[0] : subject[1]]
    if any(grammar.is_(at, "passing") for at in range(*subject)):
        return True  # "contracts seen by the Post show"
    if grammar.is_self(subject) and _tells_what(grammar, frame.end):
        return True
    return any(word in grammar.lexicon.words["finders"] for word in words)


def _tells_what(grammar: Grammar, start: int) -> bool:
    """Whether "that" follows, or "no evidence that"."""
    return any(
        grammar.word(at) == "that" and grammar.is_(at - 1, "evidence")
        for at in range(start + 1, start + 4)
    ) or (grammar.word(start) == "that")


def _has_source(frame: Frame, chain: Chain) -> bool:
    """Whether somebody speaks, or it is said that nobody is named."""
    return chain.links[0][0] is not None or frame.passive
