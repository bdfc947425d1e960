"""Files that only their owner reads: passwords and keys."""

import os
import secrets
from pathlib import Path


def write_secret(path: Path, secret: str) -> None:
    """Write a file that only its owner reads."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(secret)


def kept_secret(path: Path) -> str:
    """Return the secret in a file; make it at first, once however many ask."""
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        proposal = path.with_name(f"{path.name}.{os.getpid()}")
        write_secret(proposal, secrets.token_urlsafe(48))
        _settle(proposal, path)
    return path.read_text()


def _settle(proposal: Path, path: Path) -> None:
    """Give the proposal its name, unless another's was faster."""
    try:
        path.hardlink_to(proposal)
    except FileExistsError:
        pass
    finally:
        proposal.unlink()
