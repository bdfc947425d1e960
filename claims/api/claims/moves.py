"""What each move takes over the API, and the function of review that makes it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from rest_framework import serializers

from claims.api.claims.forms import AnswerForm, ReasonForm, answer_of, reason
from claims.api.requests.named import number, one
from claims.api.requests.strict import Moment, StrictForm
from claims.models import Claim, Report, Source
from claims.reports import freezing_in
from claims.review import Act, actions
from claims.vocabulary import (
    MOVES,
    CorrectionKind,
    KeyScope,
    Move,
    ReopenCause,
    Role,
)

Given = dict[str, Any]


class WhyForm(StrictForm):
    """A reason, which the move takes."""

    reason = reason()


class DuplicateForm(WhyForm):
    """Which claim it repeats."""

    of = number("The claim that it repeats.")


class AssignForm(ReasonForm):
    """For whom, and until when; left out, for oneself and for a working day."""

    to = serializers.CharField(
        max_length=150, required=False, help_text="The name of an account."
    )
    until = Moment(required=False)


class HoldForm(ReasonForm):
    """Until when; left out, for a working day."""

    until = Moment(required=False)


class AnswersForm(StrictForm):
    """An answer to each question that is asked of the claim."""

    answers = AnswerForm(many=True, min_length=1, max_length=2)  # type: ignore[call-arg]


class PartyForm(ReasonForm):
    """Who is asked for a reply, or was."""

    source = number("The source.")  # type: ignore[assignment]


class AskForm(PartyForm):
    """Whom to ask, and until when they may reply."""

    due = Moment()


class ReplyForm(PartyForm):
    """What a party replied; without words, that it declined to."""

    answer = serializers.CharField(max_length=20_000, allow_blank=True)


class SkipForm(WhyForm):
    """Whom not to ask, and why."""

    source = number("The source.")  # type: ignore[assignment]


class PublishForm(ReasonForm):
    """In which language the report goes out; left out, in that of the last edition."""

    language = serializers.ChoiceField(
        [code for code, _ in settings.LANGUAGES],
        required=False,
        help_text="In which language the report goes out. Left out: that of the last"
        " edition, or else the house's.",
    )


class DraftForm(WhyForm):
    """How much is corrected; the reason is the notice that readers see."""

    kind = serializers.ChoiceField(list(CorrectionKind))


class SupersedeForm(ReasonForm):
    """Which report takes the place of this one."""

    by = number("The report.")


class ReopenForm(WhyForm):
    """Why the claim is looked at again."""

    cause = serializers.ChoiceField(list(ReopenCause), default=ReopenCause.BY_HAND)


@dataclass(frozen=True, slots=True)
class Doing:
    """The body of a move, and what its function takes of it."""

    form: type[StrictForm] = ReasonForm
    taken: Callable[[Given, Act], Given] = lambda _, __: {}


def _until(given: Given, act: Act) -> Given:
    return {"until": given.get("until") or act.at + actions.LEASE}


def _assigned(given: Given, act: Act) -> Given:
    name = given.get("to")
    to = act.actor if name is None else one("to", User, username=name)
    return {"to": to} | _until(given, act)


def _answers(given: Given, _: Act) -> Given:
    return {"answers": [answer_of(one) for one in given["answers"]]}


def _source(given: Given, _: Act) -> Given:
    return {"source": one("source", Source, pk=given["source"])}


def _frozen(given: Given, _: Act) -> Given:
    return {"freeze": freezing_in(given.get("language", ""))}


DOING: Mapping[Move, Doing] = {
    Move.TRIAGE: Doing(),
    Move.SET_NOT_CHECKABLE: Doing(WhyForm),
    Move.MARK_DUPLICATE: Doing(
        DuplicateForm, lambda given, _: {"of": one("of", Claim, pk=given["of"])}
    ),
    Move.REJECT: Doing(WhyForm),
    Move.PARK: Doing(WhyForm),
    Move.TAKE_BACK: Doing(WhyForm),
    Move.UNDO: Doing(),
    Move.ASSIGN: Doing(AssignForm, _assigned),
    Move.TAKE_OVER: Doing(HoldForm, _until),
    Move.TAKE_SECOND: Doing(HoldForm, _until),
    Move.SUBMIT_FIRST: Doing(AnswersForm, _answers),
    Move.SUBMIT_SECOND: Doing(AnswersForm, _answers),
    Move.ADJUDICATE: Doing(AnswersForm, _answers),
    Move.SEND_BACK: Doing(WhyForm),
    Move.ASK_REPLY: Doing(
        AskForm, lambda given, act: _source(given, act) | {"due": given["due"]}
    ),
    Move.RECORD_REPLY: Doing(
        ReplyForm, lambda given, act: _source(given, act) | {"answer": given["answer"]}
    ),
    Move.RECORD_SILENCE: Doing(PartyForm, _source),
    Move.SKIP_REPLY: Doing(SkipForm, _source),
    Move.MAKE_READY: Doing(),
    Move.SIGN_OFF: Doing(WhyForm),
    Move.PUBLISH: Doing(PublishForm, _frozen),
    Move.DRAFT_CORRECTION: Doing(
        DraftForm, lambda given, _: {"kind": CorrectionKind(given["kind"])}
    ),
    Move.ISSUE_CORRECTION: Doing(PublishForm, _frozen),
    Move.VOID: Doing(),
    Move.SUPERSEDE: Doing(
        SupersedeForm, lambda given, _: {"by": one("by", Report, pk=given["by"])}
    ),
    Move.REOPEN: Doing(
        ReopenForm, lambda given, _: {"cause": ReopenCause(given["cause"])}
    ),
}
ACTIONS: Mapping[Move, Callable[..., Claim]] = {
    move: getattr(actions, move.value) for move in Move
}


def scope_of(move: Move) -> KeyScope:
    """What a key must be for: to publish, where none but publishers make the move."""
    roles = {role for row in MOVES if row.move is move for role in row.roles}
    return KeyScope.PUBLISH if roles == {Role.PUBLISHER} else KeyScope.REVIEW
