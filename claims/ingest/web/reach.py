"""Which addresses may be fetched: those of the public web, and what a person adds."""

from dataclasses import dataclass
from ipaddress import IPv4Network, IPv6Network

WEB_PORTS = frozenset({80, 443})
ANY_PORT = frozenset(range(1, 65_536))


@dataclass(frozen=True, slots=True)
class Reach:
    """Networks and ports that a person allows besides the public web."""

    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    ports: frozenset[int] = frozenset()
