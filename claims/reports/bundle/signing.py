"""Signs what a house gives out, where it has a key (Ed25519, RFC 8032)."""

from hashlib import sha256
from typing import TYPE_CHECKING

from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SIZE = 32  # octets of a private key, and of a public one
_GROUP = 4  # digits of a fingerprint that are read out at once


def signature(message: bytes) -> str | None:
    """The signature of a message in hexadecimal; None where the house has no key.

    The same key and message have the same signature. Raises ImproperlyConfigured where
    the key is none.
    """
    key = _key()
    return key.sign(message).hex() if key else None


def public_key() -> str | None:
    """The key by which readers check, in hexadecimal; None where there is none."""
    key = _key()
    if key is None:
        return None
    return key.public_key().public_bytes_raw().hex()


def fingerprint(key: str) -> str:
    """The SHA-256 of a key's octets, in groups that people can read to each other."""
    digits = sha256(bytes.fromhex(key)).hexdigest()
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def _key() -> "Ed25519PrivateKey | None":
    """The house's key; what signs is loaded where there is one."""
    written = settings.REPORT_SIGNING_KEY
    if not written:
        return None
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(written))
    except ValueError:
        raise ImproperlyConfigured(
            f"PROVENANCE_SIGNING_KEY is no key: it takes {2 * SIZE} hexadecimal "
            "digits, as `openssl rand -hex 32` prints them."
        ) from None
