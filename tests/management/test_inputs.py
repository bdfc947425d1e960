"""Options become wishes, and stand for nothing where they are not given."""

from argparse import ArgumentParser
from datetime import UTC, datetime
from ipaddress import ip_network

from claims.ingest.article import Facts
from claims.ingest.gathering import Wishes
from claims.ingest.limits import Limits
from claims.ingest.readers.kinds import Kind
from claims.ingest.web.reach import Reach
from claims.management.inputs import add_inputs, wishes_of


def wishes(*arguments: str) -> Wishes:
    parser = ArgumentParser()
    add_inputs(parser)
    return wishes_of(vars(parser.parse_args(["a.txt", *arguments])))


def test_nothing_is_wished_for_unasked() -> None:
    assert wishes() == Wishes()


def test_every_fact_can_be_given() -> None:
    given = wishes(
        *("--title", "T", "--publisher", "P", "--url", "https://a.example/"),
        *("--published-at", "2016-02-17T06:00Z", "--language", "en-GB"),
    ).given

    moment = datetime(2016, 2, 17, 6, tzinfo=UTC)
    assert given == Facts("T", "P", "https://a.example/", moment, "en")


def test_every_limit_can_be_given() -> None:
    limits = wishes(
        *("--max-bytes", "1", "--max-characters", "2", "--timeout", "0.5")
    ).limits

    assert limits == Limits(1, 2, 0.5)


def test_more_networks_can_be_allowed() -> None:
    reach = wishes("--allow-network", "10.1.2.3/8", "--allow-port", "8080").reach

    assert reach == Reach((ip_network("10.0.0.0/8"),), frozenset({8080}))


def test_standard_input_can_be_of_any_kind() -> None:
    assert wishes("--input-format", "html").stdin_kind is Kind.HTML


def test_an_encoding_goes_by_its_own_name() -> None:
    assert wishes("--encoding", "Windows-1251").encoding == "cp1251"


def test_every_option_says_what_it_does() -> None:
    parser = ArgumentParser()
    add_inputs(parser)
    silent = [option.dest for option in parser._actions if not option.help]
    assert silent == []
