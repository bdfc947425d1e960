"""What the tests of checking prose share: the rows of English."""

from collections.abc import Callable

import pytest

from claims.ingest.prose.lexicons import load_prose
from claims.lineage.prose import Doubt, Finding, ProseLexicon, Saying, Sentence, check
from claims.lineage.prose.said import Told
from claims.lineage.prose.words import told

Check = Callable[..., tuple[Finding, ...]]
Read = Callable[..., Told]


@pytest.fixture(scope="session")
def english() -> ProseLexicon:
    """What checking knows of English."""
    return load_prose("en")


@pytest.fixture(scope="session")
def read(english: ProseLexicon) -> Read:
    """Reads a saying, with the words of doubt that are named in it."""

    def reading(text: str, **doubts: int | None) -> Told:
        return told(saying(text, **doubts), english)

    return reading


@pytest.fixture(scope="session")
def checked(english: ProseLexicon) -> Check:
    """Checks a sentence against some texts of one sentence each."""

    def checking(
        text: str, *evidence: str | Saying, searches: int = 0
    ) -> tuple[Finding, ...]:
        known = tuple(
            one if isinstance(one, Saying) else Saying(one) for one in evidence
        )
        return check(Sentence(Saying(text), known, len(known), searches), english)

    return checking


def saying(text: str, **doubts: int | None) -> Saying:
    """A sentence with doubts by their words, underscores for spaces."""
    found = []
    for name, strength in doubts.items():
        words = name.replace("_", " ")
        start = text.index(words)
        found.append(Doubt(start, start + len(words), strength))
    return Saying(text, tuple(found))


def kinds(findings: tuple[Finding, ...]) -> list[str]:
    """The kinds of some findings, in order."""
    return [one.kind.value for one in findings]
