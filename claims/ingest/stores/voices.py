"""Turns what documents tell, in their voice or in others', into tellings."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from claims.ingest.stores.bearers import Bearers
from claims.ingest.stores.bodies import is_body
from claims.ingest.stores.chains import Chains
from claims.ingest.stores.tellings import Told
from claims.lineage.matching import corrects, saw_it
from claims.lineage.roots import Document, Step, Telling
from claims.review.tracing import voice_rules
from claims.vocabulary import Polarity, Scope

_BEST_FIRST = (Scope.FULL, Scope.PARTIAL, Scope.WEAKER, Scope.DIFFERENT)


@dataclass(frozen=True, slots=True)
class _Voice:
    """Who tells it in a document, and how: what is told once more adds nothing."""

    document: str
    chain: tuple[Step, ...]
    unnamed: str
    polarity: Polarity
    saw_it: bool


class Voices:
    """Makes tellings; `texts` are the documents' texts by their ids."""

    def __init__(
        self,
        documents: Iterable[Document],
        texts: Mapping[str, str],
        bearers: Bearers,
        chains: Chains,
    ) -> None:
        self._documents = {one.id: one for one in documents}
        self._texts = texts
        self._bearers = bearers
        self._chains = chains

    def tellings(self, told: Iterable[Told]) -> tuple[Telling, ...]:
        """The tellings of a store, each voice of a document once."""
        scopes: defaultdict[_Voice, list[Scope]] = defaultdict(list)
        for one in told:
            if not self._takes_back(one):
                scopes[self._voice(one)].append(one.scope)
        made = [
            Telling(
                id=f"{voice.document}.{place}",
                document=voice.document,
                chain=voice.chain,
                polarity=voice.polarity,
                scope=min(found, key=_BEST_FIRST.index),
                saw_it=voice.saw_it,
            )
            for place, (voice, found) in enumerate(scopes.items())
        ]
        return tuple(_with_repeats(made))

    def _takes_back(self, told: Told) -> bool:
        """Whether a statement only says what an earlier version said."""
        document = self._documents[told.statement.document]
        names = self._bearers.names(document.publisher)
        sentence = told.statement.sentence
        return bool(document.supersedes) and corrects(sentence, names, voice_rules())

    def _voice(self, told: Told) -> _Voice:
        document = self._documents[told.statement.document]
        publisher = document.publisher
        chain = self._chains.chain(told, publisher)
        unnamed = ""
        if chain and not chain[0].names:
            first = told.statement.found.chain[0].party
            unnamed = (first.name or "").lower()
            chain = () if self._saw(told.statement.sentence, publisher) else chain
        saw = self._knows(document, told, chain)
        return _Voice(document.id, chain, unnamed, told.polarity, saw)

    def _knows(self, document: Document, told: Told, chain: tuple[Step, ...]) -> bool:
        """Whether the outlet with which a chain ends says that it knows for itself."""
        if not chain:
            text = self._texts[document.id]
            return is_body(document.publisher) or self._saw(text, document.publisher)
        outlets = chain[0].names if chain[0].outlet else ()
        return any(self._saw(told.statement.sentence, name) for name in outlets)

    def _saw(self, words: str, outlet: str) -> bool:
        return saw_it(words, self._bearers.names(outlet), voice_rules())


def _with_repeats(tellings: Iterable[Telling]) -> Iterator[Telling]:
    """The tellings, the document's own voice repeating whom the document names."""
    every = list(tellings)
    for one in every:
        if one.chain or one.saw_it:
            yield one
            continue
        named = tuple(
            other.id
            for other in every
            if (other.document, other.polarity) == (one.document, one.polarity)
            and (other.chain or other.saw_it)
        )
        yield replace(one, repeats=named)
