"""What follows a cue, as its rule's row says: a statement, a charge, a figure."""

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import trimmed
from claims.text.attribution.contents.statements import after
from claims.text.attribution.cues.interrupted import before_beside
from claims.vocabulary import Stance

NEAR_FIGURE = 4  # items after "at"
FURTHEST_ACCOUNT = 10  # items between "rejected" and "claims that"


def told_after(grammar: Grammar, frame: Frame, limit: int) -> Range | None:
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
    """Whether what is confirmed is said elsewhere: "confirming an earlier report"."""
    if not frame.inherits or frame.rule.stance is not Stance.ENDORSING:
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
