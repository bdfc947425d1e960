"""What people say to one another about a claim, and whom they mention."""

import re

from django.contrib.auth.models import User
from django.db import transaction

from claims.models import Claim, Comment
from claims.review.errors import Refused
from claims.review.ledger import Act
from claims.review.notices import notify
from claims.review.people import person_of
from claims.review.policies import check_may_comment
from claims.review.visibility import reads_comments
from claims.vocabulary import NoticeKind, State

# A name after @, as accounts have them; the @ of an e-mail address mentions nobody.
_MENTION = re.compile(r"(?<![\w@.+-])@([\w@.+-]+)")
_BLIND = (State.IN_RESEARCH, State.ASSESSED, State.SECOND_REVIEW)


@transaction.atomic
def comment(*, claim: Claim, act: Act, text: str) -> Comment:
    """Say something about a claim; everybody whose @name it has is told."""
    row = Claim.objects.select_for_update(no_key=True).get(pk=claim.pk)
    check_may_comment(person_of(act.actor))
    if not text.strip():
        raise Refused("A comment takes words.")
    blind = row.state in _BLIND
    people = mentioned_in(text)
    if blind:
        _check_can_read(people)
    said = Comment.objects.create(
        claim=row,
        claim_version=row.version,
        blind=blind,
        author=act.actor,
        text=text.strip(),
        at=act.at,
    )
    notify(people, NoticeKind.MENTIONED, row, act)
    return said


def mentioned_in(text: str) -> list[User]:
    """The open accounts whose names stand after an @, with or without a full stop."""
    names = {form for name in _MENTION.findall(text) for form in _forms(name)}
    found = User.objects.filter(username__in=names, is_active=True)
    return list(found.order_by("username"))


def _forms(name: str) -> tuple[str, str]:
    return name, name.rstrip(".+-@")


def _check_can_read(people: list[User]) -> None:
    """Refuse to mention whoever must not read yet what is said while one answers."""
    kept = [one for one in people if not reads_comments(person_of(one))]
    if kept:
        names = " and ".join(one.get_username() for one in kept)
        raise Refused(
            "%(names)s may give the second answer, and cannot read this yet.",
            names=names,
        )
