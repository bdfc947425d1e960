"""What the evidence tells only as somebody's word, or as what another denies."""

from collections.abc import Sequence
from itertools import pairwise

from claims.lineage.prose.frames.regions import Region
from claims.lineage.prose.said import Told

_CLAIMING = frozenset(
    ["claim", "alleg", "accus", "suspect", "blam", "complain"]
)  # stems
_DENYING = frozenset(["deny", "denied", "denies", "reject", "dispute", "dismiss"])
_IT = frozenset(["it", "this", "these", "them"])
_ENDS = frozenset([".", ",", ";", "and", "but"])
_CALLING = frozenset(["called", "calls", "describes", "described"])
_WORDS = (
    frozenset(["claim", "claims", "allegation", "allegations", "accusation"])
    | frozenset(["accusations", "report", "reports", "account", "charge"])
    | frozenset(["charges", "assertion", "figure"])
)
_FALSE = (
    frozenset(["false", "untrue", "baseless", "unfounded", "inaccurate", "lie"])
    | frozenset(["lies", "wrong", "invented", "nonsense", "misleading"])
    | frozenset(["fabricated", "fake"])
)
SOON = 4  # tokens from "denied" to "this"


def is_said(one: Region, regions: Sequence[Region]) -> bool:
    """Whether a clause stands in what somebody says."""
    return any(_says(other, one) for other in regions)


def disputed(known: Sequence[Told], regions: Sequence[Region]) -> list[Region]:
    """The clauses that are said and that another denies, or that are only claimed."""
    denied = [before for before, after in pairwise(known) if _denies(after)]
    return [
        one
        for one in regions
        for other in regions
        if _says(other, one) and (one.told in denied or _claims(other))
    ]


def _says(other: Region, one: Region) -> bool:
    """Whether the other is somebody who says the one."""
    place = one.frame.verb.place
    within = any(begin <= place < end for begin, end in other.ranges)
    return other.role == "says" and other.told is one.told and within


def _claims(one: Region) -> bool:
    """Whether somebody claims it: they say what others need not believe."""
    verb = one.told.tokens[one.frame.verb.place].lower
    return any(verb.startswith(stem) for stem in _CLAIMING)


def _denies(told: Told) -> bool:
    """Whether a saying denies what was said before it: "the firm denied this"."""
    lower = [token.lower for token in told.tokens]
    for place in range(len(lower) - 1):
        if lower[place] == "that" and lower[place + 1] in _ENDS:
            lower[place] = "this"  # "no evidence of that."
    for place, word in enumerate(lower):
        after = set(lower[place + 1 : place + 1 + SOON])
        stem = word.removesuffix("s").removesuffix("ed").removesuffix("d")
        if {word, stem} & _DENYING and after & (_IT | _WORDS):
            return True
        doubts = (
            word in {"evidence", "doubt"} and "no" in lower[max(0, place - 2) : place]
        )
        if doubts and after & _IT:
            return True
        if word in _CALLING and after & (_IT | _WORDS) and set(lower) & _FALSE:
            return True
    return False
