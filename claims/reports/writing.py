"""Writes the forms of a report into a folder: whole files, or none."""

import os
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from claims.models import Report
from claims.reports.bundle import seal
from claims.reports.forms import FORMS, render
from claims.reports.forms.pages.fonts import FontMissingError
from claims.reports.value import Edition, UnreadableError, load


class NotWrittenError(Exception):
    """A report could not be written, and why, in one sentence."""


def opened(report: Report) -> Edition:
    """The value of a published report; NotWrittenError where it is none."""
    kept = sha256(report.frozen.encode()).hexdigest()
    if kept != report.sha256:
        raise NotWrittenError(f"Report {report.pk} does not have its digest.")
    try:
        return load(report.frozen)
    except UnreadableError as error:
        raise NotWrittenError(f"Report {report.pk} cannot be read: {error}.") from None


def write(
    edition: Edition, forms: Iterable[str], folder: Path, language: str = ""
) -> tuple[Path, ...]:
    """Write the forms; a file appears under its name only when it is whole.

    In another language than the edition's own they are beside its own, by other names.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return tuple(
            put(
                path_of(edition, form, folder, language),
                [render(edition, form, language)],
            )
            for form in forms
        )
    except FontMissingError as error:
        raise NotWrittenError(str(error)) from error
    except OSError as error:
        raise unwritable(folder, error) from error


def write_sealed(edition: Edition, folder: Path) -> Path:
    """Write the sealed bundle, whole or not at all."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return put(sealed_path_of(edition, folder), [seal(edition)])
    except FontMissingError as error:
        raise NotWrittenError(str(error)) from error
    except OSError as error:
        raise unwritable(folder, error) from error


def path_of(edition: Edition, form: str, folder: Path, language: str = "") -> Path:
    """Where a form of an edition lies; its language is told where it is another."""
    other = f".{language}" if language not in ("", edition.language) else ""
    return folder / f"{edition.name}{other}{FORMS[form].ending}"


def sealed_path_of(edition: Edition, folder: Path) -> Path:
    """Where the sealed bundle of an edition lies."""
    return folder / f"{edition.name}.zip"


def unwritable(folder: Path, error: OSError) -> NotWrittenError:
    """Why nothing could be written into a folder."""
    reason = error.strerror or str(error)
    return NotWrittenError(f"{folder} cannot be written: {reason}.")


def put(path: Path, pieces: Iterable[bytes]) -> Path:
    """Write beside, then put in place: who reads sees the old file or the new one."""
    with NamedTemporaryFile(dir=path.parent, prefix=".", delete=False) as beside:
        half = Path(beside.name)
        try:
            beside.writelines(pieces)
            beside.flush()
            os.fsync(beside.fileno())
        except BaseException:
            half.unlink(missing_ok=True)
            raise
    half.chmod(0o644)
    return half.replace(path)
