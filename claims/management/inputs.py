"""The options that name inputs and how to read them, the same for every command."""

from argparse import ArgumentParser, ArgumentTypeError
from datetime import datetime
from ipaddress import IPv4Network, IPv6Network, ip_network
from typing import Any

from claims.ingest.article import Facts
from claims.ingest.gathering import Wishes
from claims.ingest.limits import Limits
from claims.ingest.moments import moment
from claims.ingest.output.writers import Format
from claims.ingest.readers.decoding import encoding_name
from claims.ingest.readers.kinds import Kind
from claims.ingest.readers.stated import is_address, language_code
from claims.ingest.web.reach import Reach


def add_inputs(parser: ArgumentParser) -> None:
    """Take inputs, their format and limits, and facts that stand above theirs."""
    limits = Limits()
    add = parser.add_argument
    add(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a file (.txt .html .pdf .jsonl), a folder, an address, a feed, or -",
    )
    add("--format", type=Format, choices=list(Format), default=Format.TABLE)
    add("--input-format", type=Kind, choices=list(Kind), default=Kind.TEXT)
    add("--encoding", type=_encoding, help="instead of telling it")
    add("--max-bytes", type=_count, default=limits.bytes, metavar="N")
    add("--max-characters", type=_count, default=limits.characters, metavar="N")
    add("--timeout", type=_seconds, default=limits.seconds, metavar="SECONDS")
    add("--allow-network", type=_network, action="append", default=[], metavar="CIDR")
    add("--allow-port", type=_port, action="append", default=[], metavar="N")
    add(
        "--min-score",
        type=_score,
        default=0.0,
        metavar="P",
        help="leave out claims that are less likely right (0 to 1; default: none)",
    )
    add(
        "--workers",
        type=_count,
        default=1,
        metavar="N",
        help="processes that read (default: %(default)s)",
    )
    facts = parser.add_argument_group("facts, instead of what the input states")
    facts.add_argument("--language", type=_language)
    facts.add_argument("--title")
    facts.add_argument("--publisher")
    facts.add_argument("--url", type=_address)
    facts.add_argument("--published-at", type=_moment, metavar="TIME")


def wishes_of(options: dict[str, Any]) -> Wishes:
    """What the options ask for."""
    return Wishes(
        given=Facts(
            title=options["title"] or "",
            publisher=options["publisher"] or "",
            url=options["url"] or "",
            published_at=options["published_at"],
            language=options["language"] or "",
        ),
        encoding=options["encoding"] or "",
        stdin_kind=options["input_format"],
        limits=Limits(
            options["max_bytes"], options["max_characters"], options["timeout"]
        ),
        reach=Reach(tuple(options["allow_network"]), frozenset(options["allow_port"])),
        least_score=options["min_score"],
        workers=options["workers"],
    )


def _encoding(words: str) -> str:
    try:
        return encoding_name(words)
    except ValueError as error:
        raise ArgumentTypeError(str(error)) from error


def _count(words: str) -> int:
    count = int(words)
    if count < 1:
        raise ArgumentTypeError("must be 1 or more")
    return count


def _score(words: str) -> float:
    score = float(words)
    if not 0 <= score <= 1:
        raise ArgumentTypeError("must be between 0 and 1")
    return score


def _seconds(words: str) -> float:
    seconds = float(words)
    if not 0 < seconds <= 1_000_000:
        raise ArgumentTypeError("must be more than 0 and no more than a million")
    return seconds


def _network(words: str) -> IPv4Network | IPv6Network:
    return ip_network(words, strict=False)


def _port(words: str) -> int:
    port = int(words)
    if not 0 < port < 65_536:
        raise ArgumentTypeError("must be between 1 and 65535")
    return port


def _language(words: str) -> str:
    code = language_code(words)
    if not code:
        raise ArgumentTypeError(f"{words!r} is not a code such as en")
    return code


def _address(words: str) -> str:
    if not is_address(words):
        raise ArgumentTypeError(f"{words!r} is not a web address")
    return words


def _moment(words: str) -> datetime:
    found = moment(words)
    if found is None:
        raise ArgumentTypeError(f"{words!r} is not a time such as 2016-02-17T09:30Z")
    return found
