"""Small stores as somebody wrote them down in JSON."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

import orjson

from claims.ingest.errors import InputError
from claims.ingest.moments import moment


@dataclass(frozen=True, slots=True)
class GivenDocument:
    """One text, who published it, and when as far as is known."""

    publisher: str
    published: datetime | None
    text: str


@dataclass(frozen=True, slots=True)
class GivenStore:
    """Texts about one claim, in the words of whoever asks for its roots."""

    id: str | int | None
    documents: tuple[GivenDocument, ...]
    owners: tuple[tuple[str, str], ...]
    claim: str


def parse_stores(data: bytes) -> Iterator[GivenStore | InputError]:
    """The stores of {"stores": [...]} in order; a bad one costs only itself.

    Raises InputError where the whole is not of that form.
    """
    try:
        whole = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise InputError(f"is not JSON ({error.msg})", "mend it") from error
    stores = whole.get("stores") if isinstance(whole, Mapping) else None
    if not isinstance(stores, list):
        raise InputError('has no list of "stores"', 'give {"stores": [...]}')
    for number, store in enumerate(stores, start=1):
        try:
            yield _store(store)
        except InputError as error:
            yield InputError(f"store {number} {error.reason}", error.remedy)


def _store(store: object) -> GivenStore:
    if not isinstance(store, Mapping):
        raise InputError("is not an object", "mend it")
    name, owners = store.get("id"), store.get("owners") or {}
    if isinstance(name, bool) or not isinstance(name, str | int | None):
        raise InputError('has an "id" that is no name', "give text or a whole number")
    if not isinstance(owners, Mapping):
        raise InputError('has "owners" that are not an object', "mend them")
    documents = store.get("documents")
    if not isinstance(documents, list):
        raise InputError('has no list of "documents"', "give it one")
    return GivenStore(
        id=name,
        documents=tuple(map(_document, documents)),
        owners=tuple((_text(low), _text(high)) for low, high in owners.items()),
        claim=_text(store.get("claim")),
    )


def _document(document: object) -> GivenDocument:
    if not isinstance(document, Mapping):
        raise InputError("has a document that is not an object", "mend it")
    published = document.get("published")
    return GivenDocument(
        publisher=_text(document.get("publisher") or ""),
        published=moment(published) if isinstance(published, str) else None,
        text=_text(document.get("text")),
    )


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise InputError(f"has {value!r} where text belongs", "mend it")
    return value
