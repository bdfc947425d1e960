"""Looks at everything that somebody can ask for, and masks what differs by chance."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta
from html import unescape

from django.db import transaction
from django.test import Client
from django.utils import timezone

from claims.models import Claim
from claims.review.desk import LANES
from claims.vocabulary import AlarmKind, HedgeLevel, Move, State
from tests.blindness.routes import addresses, routes

TODAY = timezone.now().date()
# Tokens, and the times of what the looking itself does.
CHANCE = re.compile(
    rb'(?<=name="csrfmiddlewaretoken" value=")\w+|<time datetime="(%b|%b)[^>]*>[^<]*<'
    % tuple(f"{TODAY + timedelta(days=n)}".encode() for n in (0, 1))
)
KEPT = ("Content-Type", "Location", "Link", "ETag")
# To lists and registers nothing is sent, and signing out would end the looking.
READ = re.compile(r"\?|^/admin/(claims|auth)/\w+/(\d+/|add/)?(change|delete|history|)")
NEVER_SENT = ("/admin/logout/",)
Looks = dict[str, bytes]


def pages() -> list[str]:
    """The addresses of all routes, and what else our own pages can be asked for."""
    every = [place for route in routes() for place in addresses(route)]
    return list(dict.fromkeys([*every, *_more()]))


def _more() -> Iterator[str]:
    queue, api = "/admin/queue/", "/api/v1/claims"
    yield from (f"{queue}?lane={lane}" for lane in LANES)
    yield f"{queue}?lane=mine&q=minutes"
    yield from (f"{queue}?lane=new&level={level}" for level in HedgeLevel)
    yield from (f"{api}?state={state}" for state in State)
    yield from (f"/admin/claims/claim/alarms/?kind={kind}" for kind in AlarmKind)
    yield from (f"/admin/claims/assessment/statistics/?days={d}" for d in (30, 365))
    for model, field in (("assessment", "claim"), ("event", "actor")):
        asked = f"app_label=claims&model_name={model}&field_name={field}"
        yield f"/admin/autocomplete/?{asked}&term=user"


def sent(claim: Claim) -> Iterator[tuple[str, dict[str, str]]]:
    """What a person can send about a claim: each move in either way, and words."""
    bench = f"/admin/workbench/{claim.pk}/"
    for move in Move:
        yield f"{bench}move/", {"move": move, "reason": "so", "seen": "0"}
        bulk = {"action": move, "_selected_action": str(claim.pk), "reason": "so"}
        yield "/admin/claims/claim/", bulk
    draft = {"is_true-verdict": "false", "was_said-verdict": "true", "seen": "0"}
    yield f"{bench}answer/", draft
    yield f"{bench}answer/", draft | {"submit": "1"}
    yield f"{bench}comment/", {"text": "Who saw the minutes?"}


def read(client: Client, _: Claim, *, places: Iterable[str]) -> Looks:
    """What is answered to whoever only reads."""
    return {f"GET {place}": _answer(client, place, None) for place in places}


def look(client: Client, claim: Claim, *, places: Sequence[str]) -> Looks:
    """What is answered everywhere; whatever a request changes is put back."""
    found = read(client, claim, places=places)
    for number, (place, data) in enumerate(sent(claim)):
        found[f"POST {place} {number}"] = _answer(client, place, data)
    for place in places:
        if not READ.search(place) and place not in NEVER_SENT:
            found[f"POST {place}"] = _answer(client, place, {})
    return found


def _answer(client: Client, place: str, data: dict[str, str] | None) -> bytes:
    with transaction.atomic():
        if data is None:
            answer = client.get(place)
        else:
            answer = client.post(place, data, follow=True)
        # A stream holds the connection until it is read.
        body = b"".join(answer) if answer.streaming else answer.content
        transaction.set_rollback(True)
    head = [f"{name}: {answer[name]}" for name in KEPT if name in answer]
    return f"{answer.status_code} {head}\n".encode() + CHANCE.sub(b"", body)


def differences(one: Looks, other: Looks) -> dict[str, str]:
    """Where two looks differ, and the first words that do."""
    return {
        place: _apart(one[place], other[place])
        for place in one
        if one[place] != other[place]
    }


def _apart(one: bytes, other: bytes) -> str:
    pairs = enumerate(zip(one, other, strict=False))
    shorter = min(len(one), len(other))
    at = next((place for place, pair in pairs if pair[0] != pair[1]), shorter)
    ends = (text[max(0, at - 120) : at + 120].decode(errors="replace")
            for text in (one, other))  # fmt: skip
    return " <> ".join(unescape(end) for end in ends)
