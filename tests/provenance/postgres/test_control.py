"""Starting, stopping and finding the server again."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest

from provenance import postgres
from provenance.postgres.cluster import find_cluster
from provenance.postgres.database import connect
from provenance.postgres.places import SOCKET_NAME


def answer(var: Path) -> object:
    place = postgres.status(var).places
    with connect(postgres.connection_at(place)) as server:
        row = server.execute("select 6 * 7").fetchone()
    return row and row[0]


def test_a_started_server_answers(server: Path) -> None:
    assert answer(server) == 42


def test_a_second_start_finds_the_first(server: Path) -> None:
    assert not postgres.start(server, os.environ)


def test_a_stopped_server_is_gone(server: Path) -> None:
    assert postgres.stop(server, os.environ)
    assert postgres.status(server).pid is None


def test_a_server_that_does_not_run_need_not_be_stopped(var: Path) -> None:
    assert not postgres.stop(var, os.environ)


def test_a_killed_server_comes_back_with_its_data(server: Path) -> None:
    with connect(postgres.connection_at(postgres.status(server).places)) as session:
        session.execute("create table kept as select 7 as number")
    pid = postgres.status(server).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    assert postgres.start(server, os.environ)
    with connect(postgres.connection_at(postgres.status(server).places)) as session:
        assert session.execute("select number from kept").fetchone() == (7,)


def test_the_number_of_a_dead_server_may_be_anothers(server: Path) -> None:
    places = postgres.status(server).places
    postgres.stop(server, os.environ)
    ours = f"{os.getpid()}\n"
    (places.data / "postmaster.pid").write_text(ours)
    (places.socket / f"{SOCKET_NAME}.lock").write_text(ours)
    assert postgres.start(server, os.environ)


def test_a_wrong_password_is_refused(server: Path) -> None:
    right = postgres.connection_at(postgres.status(server).places)
    with pytest.raises(psycopg.OperationalError, match="password authentication"):
        connect(replace(right, password="guessed"))


def test_a_lost_password_is_replaced_and_the_data_stay(server: Path) -> None:
    with connect(postgres.connection_at(postgres.status(server).places)) as session:
        session.execute("create table treasure as select 9 as number")
    postgres.stop(server, os.environ)
    postgres.status(server).places.password.unlink()
    postgres.start(server, os.environ)
    with connect(postgres.connection_at(postgres.status(server).places)) as session:
        assert session.execute("select number from treasure").fetchone() == (9,)


def test_the_server_listens_on_no_address(server: Path) -> None:
    with connect(postgres.connection_at(postgres.status(server).places)) as session:
        assert session.execute("show listen_addresses").fetchone() == ("",)


@pytest.mark.parametrize("name", ["data", "socket"])
def test_nobody_else_may_enter(server: Path, name: str) -> None:
    folder = getattr(postgres.status(server).places, name)
    assert folder.stat().st_mode & 0o777 == 0o700


def test_the_password_is_kept_for_its_owner_alone(server: Path) -> None:
    password = postgres.status(server).places.password
    assert password.stat().st_mode & 0o777 == 0o600


def test_data_of_another_version_are_left_alone(var: Path) -> None:
    data = find_cluster(var, os.environ).places.data
    (data / "PG_VERSION").write_text("11\n")
    with pytest.raises(postgres.PostgresError, match="belong to PostgreSQL 11"):
        postgres.start(var, os.environ)


def test_a_server_that_cannot_start_says_why(var: Path) -> None:
    cluster = find_cluster(var, os.environ)
    mark = cluster.places.data / "PG_VERSION"
    mark.write_text(f"{cluster.binaries.major}\n")
    with pytest.raises(postgres.PostgresError, match="pg_control"):
        postgres.start(var, os.environ)


def test_a_server_that_cannot_be_made_ready_is_stopped_again(var: Path) -> None:
    postgres.start(var, os.environ)
    ours = postgres.connection_at(postgres.status(var).places)
    with connect(replace(ours, name="postgres")) as session:
        session.execute("alter database template1 is_template false")
        session.execute("drop database template1")
        session.execute("drop database provenance")
    postgres.stop(var, os.environ)
    with pytest.raises(postgres.PostgresError, match="template1"):
        postgres.start(var, os.environ)
    assert postgres.status(var).pid is None


def test_a_folder_open_to_others_is_not_used(var: Path) -> None:
    find_cluster(var, os.environ).places.socket.chmod(0o777)
    with pytest.raises(postgres.PostgresError, match="open to others"):
        postgres.start(var, os.environ)
