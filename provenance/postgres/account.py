"""Under which account the server runs: PostgreSQL refuses to run as root."""

import os
import pwd
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Account:
    """The account of the server, and whether it is another than our own."""

    uid: int
    gid: int
    borrowed: bool

    def run(
        self, command: Sequence[str], words: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command under this account, with words on its standard input.

        Its output comes back, its failure too.
        """
        return subprocess.run(
            command,
            cwd="/",
            env=environment(),
            input=words,
            capture_output=True,
            text=True,
            check=False,
            user=self.uid if self.borrowed else None,
            group=self.gid if self.borrowed else None,
            extra_groups=[] if self.borrowed else None,
        )

    def own(self, path: Path) -> None:
        """Give a file or folder to this account, where it is not ours."""
        if self.borrowed:
            os.chown(path, self.uid, self.gid)


def server_account() -> Account:
    """Root lends the server the account `nobody`; everyone else runs it himself."""
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        return Account(nobody.pw_uid, nobody.pw_gid, borrowed=True)
    return Account(os.geteuid(), os.getegid(), borrowed=False)


def environment() -> dict[str, str]:
    """Return what the server sees of our environment: no PG* setting strays in."""
    return {"PATH": os.environ.get("PATH", os.defpath), "LC_ALL": "C", "TZ": "UTC"}
