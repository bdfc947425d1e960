"""Where the server keeps its things."""

from pathlib import Path

from provenance.postgres.account import Account
from provenance.postgres.places import places_for, socket_fits

OURS = Account(1000, 1000, borrowed=False)
NOBODY = Account(65534, 65534, borrowed=True)


def test_our_own_server_lives_under_var() -> None:
    assert places_for(Path("/srv/facts/var"), OURS).data == Path(
        "/srv/facts/var/postgres/data"
    )


def test_a_borrowed_account_gets_a_folder_outside_our_home() -> None:
    home = places_for(Path("/root/facts/var"), NOBODY).home
    assert home.parent == Path("/var/lib")


def test_two_checkouts_never_share_a_folder() -> None:
    first = places_for(Path("/root/first/var"), NOBODY)
    second = places_for(Path("/root/second/var"), NOBODY)
    assert first.home != second.home


def test_a_short_path_holds_its_own_socket() -> None:
    places = places_for(Path("/srv/facts/var"), OURS)
    assert places.socket == places.home / "socket"


def test_a_long_path_has_its_socket_elsewhere() -> None:
    assert socket_fits(places_for(Path("/srv") / ("deep" * 30), OURS).socket)


def test_the_kernel_counts_bytes_and_not_letters() -> None:
    assert not socket_fits(Path("/") / ("п" * 50))


def test_the_longest_path_that_fits_is_107_bytes() -> None:
    name = len("/.s.PGSQL.5432")
    assert socket_fits(Path("/" + "a" * (107 - name - 1)))
    assert not socket_fits(Path("/" + "a" * (107 - name)))
