"""Fetches one address of the public web, within limits, wherever it redirects."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from http import HTTPStatus

import httpx
from ssrfguard import Policy
from ssrfguard.errors import (
    ProxyUnsupportedError,
    SSRFGuardError,
    TooManyRedirectsError,
)
from ssrfguard.httpx import Client

from claims.ingest.errors import GoneError, InputError
from claims.ingest.limits import Limits, out_of_time
from claims.ingest.web.reach import ANY_PORT, WEB_PORTS, Reach

_HEADERS = {
    "User-Agent": "provenance/0.1 (claims and where they come from)",
    "Accept": "text/html, application/xhtml+xml, application/pdf, text/plain, "
    "application/rss+xml, application/atom+xml;q=0.9, */*;q=0.5",
}
_GONE = (HTTPStatus.NOT_FOUND, HTTPStatus.GONE)
_UNREACHED = "check the address and the network"


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address answered; `url` is where the last redirect led."""

    url: str
    data: bytes
    media_type: str
    charset: str
    at: datetime


def fetch(url: str, limits: Limits, reach: Reach) -> Fetched:
    """The answer of the address.

    Loopback, private and link-local addresses are refused on the way there as at its
    end: the connection goes to the address that was checked, never to a name.
    """
    policy = Policy(
        allowed_networks=reach.networks, allowed_ports=WEB_PORTS | reach.ports
    )
    begun = time.monotonic()
    with _named_failures(limits):
        # Where an address leads is a graver matter than its port.
        replace(policy, allowed_ports=ANY_PORT).check_url(url)
        policy.check_url(url)
        with (
            Client(
                policy=policy,
                headers=_HEADERS,
                timeout=limits.seconds,
                follow_redirects=True,
            ) as client,
            client.stream("GET", url) as response,
        ):
            _refuse_status(response)
            data = b"".join(_chunks(response, limits, begun + limits.seconds))
            return _fetched(response, data)


def _fetched(response: httpx.Response, data: bytes) -> Fetched:
    media_type = response.headers.get("content-type", "").split(";")[0]
    return Fetched(
        url=str(response.url),
        data=data,
        media_type=media_type.strip().lower(),
        charset=response.charset_encoding or "",
        at=datetime.now(UTC),
    )


def _chunks(response: httpx.Response, limits: Limits, until: float) -> Iterator[bytes]:
    """The body, until it is over, too large, or too late."""
    size = 0
    for chunk in response.iter_bytes():
        size += len(chunk)
        limits.check_bytes(size)
        if time.monotonic() > until:
            raise out_of_time(limits.seconds)
        yield chunk


def _refuse_status(response: httpx.Response) -> None:
    if response.is_error:
        reason = f"answers {response.status_code} {response.reason_phrase}".strip()
        gone = response.status_code in _GONE
        raise (GoneError if gone else InputError)(reason, "check the address")


@contextmanager
def _named_failures(limits: Limits) -> Iterator[None]:
    """Turn what a fetch may raise into an error that a person can act upon."""
    try:
        yield
    except httpx.TimeoutException as error:
        raise out_of_time(limits.seconds) from error
    except TooManyRedirectsError as error:
        raise InputError("redirects too many times", "check the address") from error
    except ProxyUnsupportedError as error:
        raise InputError(
            "cannot be fetched safely through a proxy",
            "unset HTTP_PROXY and HTTPS_PROXY, or give the saved page",
        ) from error
    except SSRFGuardError as error:
        raise InputError(
            f"is refused ({error})", "give a public address, or --allow-network"
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise InputError(f"cannot be reached ({error})", _UNREACHED) from error
