"""A server of pages on loopback, which the tests allow by name."""

from collections.abc import Iterator, Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_network
from threading import Event, Thread

import pytest

from claims.ingest.web.reach import Reach

Pages = dict[str, tuple[int, Mapping[str, str], bytes]]


class Site:
    """Pages by path; a path that is not there is never answered."""

    def __init__(self) -> None:
        self.pages: Pages = {}
        self.over = Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.server.daemon_threads = True
        self.port = int(self.server.server_address[1])
        Thread(target=self.server.serve_forever, args=(0.01,), daemon=True).start()

    def add(self, path: str, body: bytes, kind: str, status: int = 200) -> str:
        """Serve the body and return its address."""
        self.pages[path] = (status, {"Content-Type": kind} if kind else {}, body)
        return self.address(path)

    def redirect(self, path: str, target: str) -> str:
        """Lead from the path to the target and return its address."""
        self.pages[path] = (302, {"Location": target}, b"")
        return self.address(path)

    def address(self, path: str) -> str:
        """The address of a path."""
        return f"http://127.0.0.1:{self.port}{path}"

    @property
    def reach(self) -> Reach:
        """What must be allowed to fetch from here."""
        return Reach((ip_network("127.0.0.1/32"),), frozenset({self.port}))

    def close(self) -> None:
        """Stop serving, and let go of whoever waits."""
        self.over.set()
        self.server.shutdown()
        self.server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        site = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                if self.path not in site.pages:
                    site.over.wait(20)
                    return
                status, headers, body = site.pages[self.path]
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *args: object) -> None:
                """Say nothing."""

        return Handler


@pytest.fixture
def site() -> Iterator[Site]:
    """A server that lives as long as the test."""
    server = Site()
    yield server
    server.close()
