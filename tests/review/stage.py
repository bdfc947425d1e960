"""A claim, a cast of people who may play any part, and what each move takes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.contrib.auth.models import Group, User

from claims.models import Claim, Report, Source
from claims.reports import freeze
from claims.review import Act, actions
from claims.review.actions import Answer
from claims.vocabulary import (
    Confidence,
    CorrectionKind,
    Move,
    Question,
    ReopenCause,
    Role,
    Verdict,
)
from tests import factories as f

EDITORIAL = (
    Role.ANALYST,
    Role.REVIEWER,
    Role.ADJUDICATOR,
    Role.PUBLISHER,
    Role.STEWARD,
    Role.LEGAL,
)


def make_person(*roles: Role, **given: object) -> User:
    """An account in the groups of its roles."""
    user = f.make_user(**given)
    user.groups.set(Group.objects.filter(name__in=[role.value for role in roles]))
    return user


def answer(
    verdict: Verdict = Verdict.TRUE, question: Question = Question.IS_TRUE
) -> Answer:
    """A whole answer to a question."""
    return Answer(question, verdict, "The minutes say so.", Confidence.HIGH)


@dataclass
class Cast:
    """One person for each part, and others who could have played it."""

    first: User = field(default_factory=lambda: make_person(*EDITORIAL))
    second: User = field(default_factory=lambda: make_person(*EDITORIAL))
    third: User = field(default_factory=lambda: make_person(*EDITORIAL))
    fourth: User = field(default_factory=lambda: make_person(*EDITORIAL))
    fifth: User = field(default_factory=lambda: make_person(*EDITORIAL))


# What a move takes besides its claim and its act: the same each time, or of the stage.
ALWAYS: dict[Move, dict[str, object]] = {
    Move.SUBMIT_FIRST: {"answers": [answer()]},
    Move.SUBMIT_SECOND: {"answers": [answer()]},
    Move.ADJUDICATE: {"answers": [answer()]},
    Move.RECORD_REPLY: {"answer": "We shall deliver."},
    Move.DRAFT_CORRECTION: {"kind": CorrectionKind.UPDATE},
    Move.PUBLISH: {"freeze": freeze},
    Move.ISSUE_CORRECTION: {"freeze": freeze},
    Move.REOPEN: {"cause": ReopenCause.BY_HAND},
}
OF_THE_STAGE: dict[Move, tuple[str, ...]] = {
    Move.MARK_DUPLICATE: ("of",),
    Move.ASSIGN: ("to", "until"),
    Move.TAKE_OVER: ("until",),
    Move.TAKE_SECOND: ("until",),
    Move.ASK_REPLY: ("source", "due"),
    Move.RECORD_REPLY: ("source",),
    Move.RECORD_SILENCE: ("source",),
    Move.SKIP_REPLY: ("source",),
    Move.SUPERSEDE: ("by",),
}


@dataclass
class Stage:
    """A claim that people move, each move an hour after the last; `to` moved it."""

    cast: Cast
    claim: Claim
    source: Source
    to: User
    now: datetime = f.NOON

    def act(self, actor: User, reason: str = "because") -> Act:
        """What somebody does, an hour later."""
        self.now += timedelta(hours=1)
        self.to = actor
        return Act(actor, self.now, reason)

    def move(self, move: Move, actor: User, **given: object) -> Claim:
        """Make a move with everything that it takes, a reason among it."""
        act = self.act(actor, str(given.pop("reason", "because")))
        named = OF_THE_STAGE.get(move, ())
        taken = {name: getattr(self, name) for name in named if name not in given}
        more = ALWAYS.get(move, {}) | taken | given
        self.claim = DOING[move](claim=self.claim, act=act, **more)
        return self.claim

    @property
    def until(self) -> datetime:
        """A time that is still to come."""
        return self.now + actions.LEASE

    due = until

    @property
    def of(self) -> Claim:
        """Another claim."""
        return f.make_claim()

    @property
    def by(self) -> Report:
        """The report on another claim."""
        return f.make_report(claim=f.make_claim(state="published"))


DOING: dict[Move, Callable[..., Claim]] = {
    move: getattr(actions, move.value) for move in Move
}


def make_stage() -> Stage:
    """A proposed claim whose originator has a name, and a cast to move it."""
    cast, claim = Cast(), f.make_claim()
    source = f.make_source(name="Leonid Ivashov")
    f.make_attribution(claim=claim, source=source)
    return Stage(cast, claim, source, cast.first)
