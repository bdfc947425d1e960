"""Tells where each telling stands, and the steps by which it was told."""

from collections.abc import Iterator

from claims.lineage.roots import Root, Telling, Trail, root_name
from claims.review.tracing.gathering.rows import StepRow
from claims.review.tracing.making.building import Built
from claims.review.tracing.telling.values import (
    Act,
    Named,
    Passage,
    Path,
    PathStep,
    Words,
)


class Passages:
    """Turns the ids and names of a store back into what they stand for."""

    def __init__(self, built: Built) -> None:
        self._built = built
        self.tellings = {one.id: one for one in built.store.tellings}
        self._publishers = {one.id: one.publisher for one in built.store.documents}

    def passage(self, telling: str) -> Passage:
        """Where a telling stands."""
        heard = self._built.heard[telling]
        return self.place(telling, heard.claim, heard.document, heard.url)

    def place(
        self, key: str, claim: int | None, document: int | None, url: str = ""
    ) -> Passage:
        """Where a claim stands, or a document, or a page outside."""
        rows = self._built.rows
        row = rows.claims[claim] if claim is not None else None
        return Passage(
            telling=key,
            claim=claim,
            document=document,
            title=rows.titles[document] if document is not None else "",
            url=url,
            words=Words(row.start, row.end, row.text) if row else None,
            level=row.level if row else None,
        )

    def path(self, trail: Trail) -> Path:
        """The way from a root to a telling."""
        back = trail.path[::-1]
        return Path(
            telling=trail.telling,
            end=trail.end,
            root=root_name(trail.root),
            steps=tuple(step for one in back for step in self._steps(one)),
            passages=tuple(self.passage(one) for one in back),
        )

    def named(self, name: str) -> Named:
        """Somebody by the name that they have in the store."""
        return Named(name, self._built.names.sources.get(name))

    def people(self, root: Root) -> tuple[Named, ...]:
        """The members of a root."""
        return tuple(self.named(name) for name in root)

    def who(self, telling: str) -> str:
        """The words for whoever is said to have said it, and is not named."""
        unnamed = self._built.heard[telling].voice.unnamed
        return "" if unnamed is None else self._built.names.described(unnamed)

    def publisher(self, telling: Telling) -> str:
        """Who gave a telling out; empty where nobody knows."""
        return self._publishers[telling.document]

    def rows(self, telling: str) -> tuple[StepRow, ...]:
        """The rows of a telling's steps, as far as its own words name them."""
        return self._built.heard[telling].voice.steps

    def mention(self, row: StepRow | None) -> Words | None:
        """Where a text names the source of a step, unless it must not be named."""
        if row is None or (row.source and self._built.names.is_veiled(row.source)):
            return None
        return words(row.mention)

    def _steps(self, key: str) -> Iterator[PathStep]:
        """Who told it, one from the other, the publisher last."""
        telling, claim = self.tellings[key], self._built.heard[key].claim
        rows = dict(enumerate(self.rows(key)))
        for place, step in enumerate(telling.chain):
            row = rows.get(place)
            who = self.people(step.names) or self._described(key, place)
            act = Act.RELAYED if place or step.outlet else Act.SAID
            mention, cue = self.mention(row), words(row.cue) if row else None
            yield PathStep(act, who, key, claim, mention, cue)
        if publisher := self.publisher(telling):
            named = (self.named(publisher),)
            yield PathStep(Act.PUBLISHED, named, key, claim, None, None)

    def _described(self, key: str, place: int) -> tuple[Named, ...]:
        described = "" if place else self.who(key)
        return (Named(described, None),) if described else ()


def words(span: tuple[int | None, int | None, str]) -> Words | None:
    """A span with its words, where there is one."""
    start, end, text = span
    return None if start is None or end is None else Words(start, end, text)
