"""Reads settings from the environment."""

from collections.abc import Mapping, Sequence

from django.core.exceptions import ImproperlyConfigured

TRUE = frozenset({"1", "true", "yes", "on"})


def flag(environ: Mapping[str, str], name: str) -> bool:
    """Tell whether a setting is switched on; unset and empty are off."""
    return environ.get(name, "").strip().lower() in TRUE


def words(environ: Mapping[str, str], name: str, default: str) -> list[str]:
    """Return a setting's words, separated by commas."""
    return [word.strip() for word in environ.get(name, default).split(",") if word]


def one_of(environ: Mapping[str, str], name: str, known: Sequence[str]) -> str:
    """Return a setting that is one of some words, the first where it is not given."""
    word = environ.get(name) or known[0]
    if word not in known:
        told = f"{name} is one of {', '.join(known)}, and not {word}."
        raise ImproperlyConfigured(told)
    return word


def static_storage(collected: str | None) -> str:
    """Name the storage of static files: hashed and packed once they are collected."""
    if collected:
        return "whitenoise.storage.CompressedManifestStaticFilesStorage"
    return "django.contrib.staticfiles.storage.StaticFilesStorage"
