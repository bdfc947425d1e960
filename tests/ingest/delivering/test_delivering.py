"""A webhook gets what it wants, signed, and again where it does not take it."""

import hmac
import json
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import StringIO
from ipaddress import ip_network
from threading import Thread

import pytest
from django.core.management import call_command

from claims.ingest.delivering import deliver
from claims.ingest.web.reach import Reach
from claims.models import Attempt, Source, Webhook
from claims.review.feeds import add_webhook
from claims.vocabulary import DeliveryStatus, FeedChange, FeedSubject
from tests import factories as f
from tests.review.feeds.desk import member

pytestmark = pytest.mark.django_db(transaction=True)


@dataclass
class Listener:
    """An address on loopback that keeps what it is sent, and answers with a status."""

    status: int = 204
    heard: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    port: int = 0

    @property
    def reach(self) -> Reach:
        """What must be allowed to deliver here."""
        return Reach((ip_network("127.0.0.1/32"),), frozenset({self.port}))


@pytest.fixture
def listener() -> Iterator[Listener]:
    found = Listener()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            names = {name.lower(): value for name, value in self.headers.items()}
            found.heard.append((names, body))
            self.send_response(found.status)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.port = int(server.server_address[1])
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield found
    server.shutdown()
    server.server_close()


def wanted(listener: Listener) -> tuple[Webhook, Source]:
    """A webhook at the listener, and a source that came after it."""
    hook = add_webhook(
        owner=member(),
        url=f"http://127.0.0.1:{listener.port}/hook",
        topics=[(FeedSubject.SOURCE, FeedChange.ADDED)],
        at=f.NOON,
    )
    return hook, f.make_source()


def test_what_is_sent_tells_which_thing_changed(listener: Listener) -> None:
    _, source = wanted(listener)
    assert deliver(listener.reach, lambda: f.NOON) == {DeliveryStatus.DELIVERED: 1}
    ((_, body),) = listener.heard
    told = json.loads(body)
    assert (told["type"], told["data"]["id"]) == ("source.added", source.pk)


def test_its_receiver_can_tell_who_signed_it(listener: Listener) -> None:
    hook, _ = wanted(listener)
    deliver(listener.reach, lambda: f.NOON)
    ((names, body),) = listener.heard
    signed = b".".join(
        [names["webhook-id"].encode(), names["webhook-timestamp"].encode(), body]
    )
    made = b64encode(hmac.digest(hook.secret.encode(), signed, "sha256")).decode()
    assert names["webhook-signature"] == f"v1,{made}"


def test_what_is_not_taken_waits_with_its_reason(listener: Listener) -> None:
    listener.status = 503
    wanted(listener)
    assert deliver(listener.reach, lambda: f.NOON) == {DeliveryStatus.WAITING: 1}
    assert Attempt.objects.get().error == "answers 503"


def test_an_address_within_is_refused_unless_it_is_allowed(listener: Listener) -> None:
    wanted(listener)
    deliver(Reach(), lambda: f.NOON)
    assert listener.heard == []
    assert "refused" in Attempt.objects.get().error


def test_nobody_there_is_a_reason_too(listener: Listener) -> None:
    hook, _ = wanted(listener)
    Webhook.objects.filter(pk=hook.pk).update(url="http://127.0.0.1:1/")
    deliver(Reach((ip_network("127.0.0.1/32"),), frozenset({1})), lambda: f.NOON)
    assert "cannot be reached" in Attempt.objects.get().error


def test_the_command_says_what_became_of_it(listener: Listener) -> None:
    wanted(listener)
    out = StringIO()
    allowed = ["--allow-network", "127.0.0.1/32", "--allow-port", str(listener.port)]
    call_command("deliver", *allowed, stdout=out)
    assert out.getvalue() == "0 waiting, 1 delivered, 0 given up\n"
