"""Makes the folders of a server and sees that nobody else can write in them."""

import stat
from pathlib import Path

from provenance.postgres.account import Account
from provenance.postgres.errors import PostgresError
from provenance.postgres.places import Places


def make_folders(places: Places, account: Account) -> None:
    """Make what is missing; raise PostgresError where a folder is open to others."""
    places.password.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    places.home.mkdir(mode=0o755 if account.borrowed else 0o700, exist_ok=True)
    for folder in (places.data, places.socket):
        if not folder.is_dir():
            folder.mkdir(mode=0o700)
            account.own(folder)
        _check_private(folder, account)


def fresh_log(places: Places, account: Account) -> None:
    """Put the last log aside and begin one that the server may write."""
    if places.log.exists():
        places.log.replace(places.old_log)
    places.log.touch(mode=0o600)
    account.own(places.log)


def _check_private(folder: Path, account: Account) -> None:
    found = folder.lstat()
    private = stat.S_ISDIR(found.st_mode) and not found.st_mode & 0o077
    if not private or found.st_uid != account.uid:
        raise PostgresError(
            f"{folder} is another's or open to others: remove it and try again."
        )
