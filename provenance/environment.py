"""Reads settings from the environment and keeps the secrets that it lacks."""

import secrets
from collections.abc import Mapping
from pathlib import Path

TRUE = frozenset({"1", "true", "yes", "on"})


def flag(environ: Mapping[str, str], name: str) -> bool:
    """Tell whether a setting is switched on; unset and empty are off."""
    return environ.get(name, "").strip().lower() in TRUE


def words(environ: Mapping[str, str], name: str, default: str) -> list[str]:
    """Return a setting's words, separated by commas."""
    return [word.strip() for word in environ.get(name, default).split(",") if word]


def kept_secret(path: Path) -> str:
    """Return the secret in a file that only its owner reads; make it at first."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    secret = path.read_text()
    if not secret:
        secret = secrets.token_urlsafe(48)
        path.write_text(secret)
    return secret


def static_storage(collected: str | None) -> str:
    """Name the storage of static files: hashed and packed once they are collected."""
    if collected:
        return "whitenoise.storage.CompressedManifestStaticFilesStorage"
    return "django.contrib.staticfiles.storage.StaticFilesStorage"
