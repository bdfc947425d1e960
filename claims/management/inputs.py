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
    add = parser.add_argument
    add(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a file (.txt .html .pdf .jsonl), a folder, an address, a feed, or -",
    )
    add(
        "--format",
        type=Format,
        choices=list(Format),
        default=Format.TABLE,
        help="how results are written (default: table)",
    )
    add(
        "--input-format",
        type=Kind,
        choices=list(Kind),
        default=Kind.TEXT,
        help="what comes on standard input (default: %(default)s)",
    )
    add("--encoding", type=_encoding, help="of the inputs (default: it is detected)")
    add(
        "--min-score",
        type=_score,
        default=0.0,
        metavar="P",
        help="leave out claims less likely right than this, 0 to 1 (default: none)",
    )
    add(
        "--workers",
        type=_count,
        default=1,
        metavar="N",
        help="processes that read (default: %(default)s)",
    )
    _add_limits(parser)
    _add_facts(parser)


def _add_limits(parser: ArgumentParser) -> None:
    """Take what one input may ask for, and how far the web reaches."""
    limits = Limits()
    add = parser.add_argument
    add(
        "--max-bytes",
        type=_count,
        default=limits.bytes,
        metavar="N",
        help="the most bytes of one input (default: %(default)s)",
    )
    add(
        "--max-characters",
        type=_count,
        default=limits.characters,
        metavar="N",
        help="the most characters of one text (default: %(default)s)",
    )
    add(
        "--timeout",
        type=_seconds,
        default=limits.seconds,
        metavar="SECONDS",
        help="the most for one input, and as much for each 200,000 characters more "
        "(default: %(default)g)",
    )
    add_reach(parser)


def add_reach(parser: ArgumentParser) -> None:
    """Take what may be reached besides the public web."""
    add = parser.add_argument
    add(
        "--allow-network",
        type=_network,
        action="append",
        default=[],
        metavar="CIDR",
        help="addresses to reach besides public ones (default: none)",
    )
    add(
        "--allow-port",
        type=_port,
        action="append",
        default=[],
        metavar="N",
        help="a port to reach besides 80 and 443 (default: none)",
    )


def _add_facts(parser: ArgumentParser) -> None:
    """Take facts that stand above those of the inputs."""
    add = parser.add_argument_group(
        "facts, for all inputs (default: what each input states)"
    ).add_argument
    add("--language", type=_language, help="its code, as in en (default: detected)")
    add("--title", help="the title of the document")
    add("--publisher", help="who published it")
    add("--url", type=_address, help="the address where it was published")
    add(
        "--published-at",
        type=_moment,
        metavar="TIME",
        help="when it was published, as in 2016-02-17T09:30Z",
    )


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
        reach=reach_of(options),
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


def reach_of(options: dict[str, Any]) -> Reach:
    """What may be reached, as the options of `add_reach` say."""
    return Reach(tuple(options["allow_network"]), frozenset(options["allow_port"]))


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
