"""What single keys press in our pages, and on which keys it lies until one says."""

from collections.abc import Mapping
from enum import StrEnum


class Press(StrEnum):
    """A button or a link that a single key presses."""

    ACCEPT = "accept"
    REJECT = "reject"
    PARK = "park"
    NOT_CHECKABLE = "not_checkable"
    MEND = "mend"
    UNDO = "undo"
    TAKE = "take"
    READY = "ready"
    FOLLOWING = "following"
    NEXT = "next"
    PREVIOUS = "previous"
    NEXT_LINK = "next_link"
    REFUSE_LINK = "refuse_link"
    HELP = "help"


PRESS_WORDS: Mapping[Press, str] = {
    Press.ACCEPT: "accept a claim, a link or a pair, and go on",
    Press.REJECT: "reject a claim and go on; judge a pair not the same",
    Press.PARK: "park a claim",
    Press.NOT_CHECKABLE: "set a claim not checkable",
    Press.MEND: "mend a claim",
    Press.UNDO: "undo your last decision on a claim",
    Press.TAKE: "take a claim",
    Press.READY: "make a claim ready",
    Press.FOLLOWING: "next in the queue",
    Press.NEXT: "next claim of the document, or next pair",
    Press.PREVIOUS: "previous claim of the document, or previous pair",
    Press.NEXT_LINK: "go to the next suggested link, to accept or refuse it",
    Press.REFUSE_LINK: "refuse a link",
    Press.HELP: "show all keys",
}
DEFAULT_KEYS: Mapping[Press, str] = {
    Press.ACCEPT: "a",
    Press.REJECT: "r",
    Press.PARK: "p",
    Press.NOT_CHECKABLE: "c",
    Press.MEND: "e",
    Press.UNDO: "u",
    Press.TAKE: "t",
    Press.READY: "m",
    Press.FOLLOWING: "n",
    Press.NEXT: "j",
    Press.PREVIOUS: "k",
    Press.NEXT_LINK: "l",
    Press.REFUSE_LINK: "x",
    Press.HELP: "?",
}
# Digits choose verdicts, and are nobody else's.
KEYS = "abcdefghijklmnopqrstuvwxyz?.,;/"
