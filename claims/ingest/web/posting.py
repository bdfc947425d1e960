"""Sends something to one address of the public web, and hears how it was received."""

from collections.abc import Mapping

import httpx
from ssrfguard import Policy
from ssrfguard.errors import SSRFGuardError
from ssrfguard.httpx import Client

from claims.ingest.errors import InputError
from claims.ingest.web.reach import WEB_PORTS, Reach


def post(
    url: str, body: bytes, headers: Mapping[str, str], reach: Reach, seconds: float
) -> int:
    """The status with which the address answered; what it said is not read.

    It is not followed elsewhere: whoever is told is whoever was named. InputError
    where it is not reached, or may not be.
    """
    policy = Policy(
        allowed_networks=reach.networks, allowed_ports=WEB_PORTS | reach.ports
    )
    try:
        policy.check_url(url)
        with (
            Client(policy=policy, timeout=seconds, follow_redirects=False) as client,
            client.stream("POST", url, content=body, headers=dict(headers)) as answer,
        ):
            return int(answer.status_code)
    except SSRFGuardError as error:
        raise InputError(f"is refused ({error})", "give a public address") from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        raise InputError(
            f"cannot be reached ({error})", "check the address and the network"
        ) from error
