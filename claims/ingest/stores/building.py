"""Builds, from the texts of a store, the store in which roots are sought."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claims.ingest.stores.bearers import Bearers, bearers_of, names_of
from claims.ingest.stores.bodies import body_of, is_body
from claims.ingest.stores.chains import Chains, persons_of
from claims.ingest.stores.inputs import GivenStore
from claims.ingest.stores.readings import Statement, asked, statements_of
from claims.ingest.stores.tellings import tellings_of
from claims.ingest.stores.voices import Voices
from claims.lineage.matching import copies, corrects
from claims.lineage.roots import Document, Store
from claims.review.tracing import voice_rules


def build(given: GivenStore) -> Store:
    """The store of one claim, with every suggested link accepted."""
    texts = {str(place): one.text for place, one in enumerate(given.documents)}
    statements = [
        statement
        for place, document in enumerate(given.documents)
        for statement in statements_of(str(place), document)
    ]
    spoken = _spoken(statements)
    bearers = bearers_of(given, statements, [body for _, body in spoken])
    documents = _documents(given, bearers)
    publishers = {one.publisher for one in documents}
    outlets = [name for name in publishers if name and not is_body(name)]
    chains = Chains(bearers, outlets, persons_of(statements))
    told = tellings_of(asked(given.claim), statements)
    return Store(
        documents=documents,
        tellings=Voices(documents, texts, bearers, chains).tellings(told),
        owners=_pairs(bearers, given.owners),
        speaks_for=_pairs(bearers, spoken),
        copies=copies(texts),
    )


def _spoken(statements: Iterable[Statement]) -> list[tuple[str, str]]:
    """Each source that speaks for a body, with that body."""
    found = {
        (name, body_of(statement, step))
        for statement in statements
        for step in statement.found.chain
        for name in names_of(step.party)
    }
    return sorted(pair for pair in found if pair[1])


def _pairs(
    bearers: Bearers, pairs: Sequence[tuple[str, str]]
) -> tuple[tuple[str, str], ...]:
    return tuple((bearers.name(low), bearers.name(high)) for low, high in pairs)


def _documents(given: GivenStore, bearers: Bearers) -> tuple[Document, ...]:
    """The documents; one that takes back a report corrects the one before it."""
    documents = [
        Document(str(place), bearers.name(one.publisher), one.published)
        for place, one in enumerate(given.documents)
    ]
    latest: dict[str, Document] = {}
    made = []
    for one in sorted(documents, key=_age):
        text = given.documents[int(one.id)].text
        before = latest.get(one.publisher)
        if (
            one.publisher
            and before
            and corrects(text, bearers.names(one.publisher), voice_rules())
        ):
            made.append(replace(one, supersedes=before.id))
        else:
            made.append(one)
        latest[one.publisher] = one
    return tuple(made)


def _age(document: Document) -> tuple[float, int]:
    published = document.published
    return (published.timestamp() if published else 0.0, int(document.id))
