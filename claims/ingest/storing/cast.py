"""Tells which sources one telling speaks of, before any of them has a row."""

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import lru_cache

from claims.ingest.article import Article
from claims.ingest.output.labels import one_line
from claims.ingest.output.telling import Telling
from claims.lineage.matching import DESCRIBED
from claims.text.reading import ChainStep
from claims.vocabulary import SourceKind

LONGEST_NAME = 400


@dataclass(frozen=True, slots=True)
class Wanted:
    """A source by name and kind.

    An unnamed one is known by the digest of the only text that describes it, so that
    no two documents share it. A person is also known by the offices that a text tells,
    so that two of one name stay two.
    """

    name: str
    kind: SourceKind
    text_sha256: str = ""
    offices: frozenset[str] = frozenset()


class Cast:
    """The sources of one telling, each the same wherever the text means the same."""

    def __init__(self, telling: Telling) -> None:
        self.text = telling.article.text
        self.digest = telling.text_sha256
        self.out_at = _out_at(telling.article)
        self.publisher = _outlet(telling.article.facts.publisher)
        self.steps = [step for claim in telling.reading.claims for step in claim.chain]
        self.kinds = {
            step.party.name: step.party.kind
            for step in self.steps
            if step.party.name and not step.party.members
        }
        self.offices = _offices(self.steps)

    def speaker(self, step: ChainStep) -> Wanted | None:
        """Who speaks in a step alone; nobody where none or several may be meant."""
        party = step.party
        if party.members or party.candidates:
            return None
        name = party.name or ""
        if party.kind is SourceKind.ANONYMOUS and step.mention:
            name = name or step.mention.of(self.text)
        if party.kind in DESCRIBED or _is_post(name, party.kind):
            return self._unnamed(name, party.kind)
        return self._placed(name, party.kind)

    def several(self, step: ChainStep) -> list[Wanted]:
        """Those who speak together in a step, or one of whom it may mean."""
        names = dict.fromkeys(step.party.members or step.party.candidates)
        if not names:
            return []
        found = (self._placed(name, self._kind(name, step)) for name in names)
        return [wanted for wanted in found if wanted]

    def everybody(self) -> Iterator[Wanted]:
        """Every source of the telling, some of them more than once."""
        if self.publisher:
            yield self.publisher
        for step in self.steps:
            if speaker := self.speaker(step):
                yield speaker
            yield from self.several(step)

    def _kind(self, name: str, step: ChainStep) -> SourceKind:
        """A member's own kind where the text tells it elsewhere."""
        shared = step.party.kind
        fallback = SourceKind.UNKNOWN if shared is SourceKind.GROUP else shared
        return self.kinds.get(name, fallback)

    def _placed(self, words: str, kind: SourceKind) -> Wanted | None:
        """Whoever bears a name in this text, with the offices that it tells."""
        wanted = _named(words, kind)
        offices = self.offices.get(words)
        if wanted is None or not offices or kind is not SourceKind.PERSON:
            return wanted
        return replace(wanted, offices=offices)

    def _unnamed(self, words: str, kind: SourceKind) -> Wanted | None:
        name = _clean(words)
        return Wanted(name, kind, self.digest) if name else None


def _is_post(name: str, kind: SourceKind) -> bool:
    """Whether a post is described and no account is named: "a post by the ministry"."""
    return kind is SourceKind.SOCIAL_ACCOUNT and name[:1].islower()


def _out_at(article: Article) -> datetime | None:
    """When a text was out, as far as one knows: published, or else fetched."""
    return article.facts.published_at or article.retrieved_at


def _offices(steps: Iterable[ChainStep]) -> Mapping[str, frozenset[str]]:
    """The offices that a text tells of each name."""
    found: dict[str, frozenset[str]] = {}
    for step in steps:
        name, title = step.party.name, step.party.title
        if name and title:
            found[name] = found.get(name, frozenset()) | {title[:LONGEST_NAME]}
    return found


def _outlet(name: str) -> Wanted | None:
    return _named(name, SourceKind.OUTLET)


@lru_cache(maxsize=100_000)
def _named(words: str, kind: SourceKind) -> Wanted | None:
    name = _clean(words)
    return Wanted(name, kind) if name else None


def _clean(words: str) -> str:
    """One line in the composed form, by which the same name is the same letters."""
    return unicodedata.normalize("NFC", one_line(words))[:LONGEST_NAME]
