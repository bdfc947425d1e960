"""What somebody may do with a claim now, and the sentence that says what is next."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext

from claims.review.people import Person
from claims.review.policies import label, refusal_of
from claims.review.standing import Standing
from claims.vocabulary import MOVES, Move, row_of

# What is next, by the first of these moves that is open.
SENTENCES: dict[Move, str] = {
    Move.TRIAGE: "Accept the claim as it was read, mend it, or set it aside.",
    Move.ASSIGN: "Take the claim to research it.",
    Move.SUBMIT_FIRST: "Research the claim, then give your verdict with its reasons.",
    Move.TAKE_SECOND: "Take the second review: you answer without seeing the first.",
    Move.SUBMIT_SECOND: "Give your own verdict; you see the first once yours is in.",
    Move.ADJUDICATE: "Two people differ: decide, or send the claim back.",
    Move.RECORD_SILENCE: "A reply is overdue: record the answer or the silence.",
    Move.SKIP_REPLY: "Somebody is blamed: ask them for a reply, or say why not.",
    Move.MAKE_READY: "Make the claim ready for the publisher.",
    Move.RECORD_REPLY: "A reply is awaited: record it when it comes.",
    Move.SIGN_OFF: "It accuses a named person: sign it off, or say why not.",
    Move.PUBLISH: "Publish the report.",
    Move.ISSUE_CORRECTION: "Issue the correction.",
    Move.VOID: "Withdraw the report.",
    Move.TAKE_OVER: "Their time has run out, or it is yours: take the claim over.",
    Move.TAKE_BACK: "It was set aside; take it back if that was wrong.",
    Move.DRAFT_CORRECTION: "It is public: correct or reopen it if need be.",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """A move that the person's roles allow here, and why not now, if so."""

    move: Move
    refusal: str | None


def choices(standing: Standing, person: Person, at: datetime) -> tuple[Choice, ...]:
    """The moves from this state that the person's roles allow, in the table's order."""
    found = []
    for move in Move:
        row = row_of(move, standing.state)
        if row is not None and person.roles & set(row.roles):
            found.append(Choice(move, refusal_of(move, standing, person, at)))
    return tuple(found)


def next_step(standing: Standing, offered: Sequence[Choice]) -> str:
    """What the person should do next, or why there is nothing to do for them."""
    open_ = {choice.move for choice in offered if choice.refusal is None}
    for move, sentence in SENTENCES.items():
        if move in open_:
            return sentence
    reasons = [choice.refusal for choice in offered if choice.refusal]
    if reasons:
        return reasons[0]
    roles = sorted({role.value for row in MOVES if standing.state in row.before
                    for role in row.roles})  # fmt: skip
    told = {
        "state": gettext(label(standing.state)),
        "roles": gettext(" or ").join(map(gettext, roles)),
    }
    if not roles:
        return gettext("The claim is %(state)s.") % told
    return gettext("The claim is %(state)s: it waits for %(roles)s.") % told
