"""Who is said to have said what through whom: passages laid down before measuring."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bench.scoring import names_agree, overlap
from claims.text.lexicon import Lexicon
from claims.text.pipeline import read
from claims.text.reading import ChainStep, ClaimFound

GOLD = Path(__file__).parent / "chains"
ENOUGH = 0.5
# Raise a floor when the figure rises; never lower one.
FLOORS = {"chain": 0.986, "passage": 0.985}


@dataclass(frozen=True)
class Passage:
    """A passage with the words that it attributes, and to whom, originator first."""

    part: str
    form: str
    text: str
    told: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Verdict:
    """What became of a passage: how many chains are right, how many are too many."""

    passage: Passage
    right: int
    extra: int
    got: tuple[tuple[str, tuple[str, ...]], ...]

    @property
    def exact(self) -> bool:
        """Whether all that is told was found and nothing else."""
        return self.right == len(self.passage.told) and not self.extra


def gold() -> tuple[Passage, ...]:
    """The passages of all parts."""
    return tuple(
        Passage(path.stem, row["form"], row["text"], tuple(map(tuple, row["told"])))
        for path in sorted(GOLD.rglob("*.toml"))
        for row in tomllib.loads(path.read_text(encoding="utf-8"))["passage"]
    )


def judged(passage: Passage, english: Lexicon) -> Verdict:
    """What is read in a passage beside what is told there."""
    claims = [one for one in read(passage.text, english).claims if one.chain]
    left = list(claims)
    right = 0
    for content, *names in passage.told:
        start = passage.text.index(content)
        span = (start, start + len(content))
        found = max(left, key=lambda one: _shared(span, one), default=None)
        if found is not None and _shared(span, found) >= ENOUGH:
            left.remove(found)
            right += _same(passage.text, names, found.chain)
    told = tuple(
        (one.span.of(passage.text), _names(passage.text, one)) for one in claims
    )
    return Verdict(passage, right, len(left), told)


def _shared(span: tuple[int, int], claim: ClaimFound) -> float:
    return overlap(span, (claim.span.start, claim.span.end))


def _same(text: str, names: Sequence[str], chain: Sequence[ChainStep]) -> bool:
    """Whether a chain has these sources and no other; "" is nobody."""
    return len(names) == len(chain) and all(
        names_agree(name, _step(text, step)) if name else step.mention is None
        for name, step in zip(names, chain, strict=True)
    )


def _step(text: str, step: ChainStep) -> Mapping[str, str]:
    mention = step.mention.of(text) if step.mention else ""
    return {"name": step.party.name or "", "mention": mention}


def _names(text: str, claim: ClaimFound) -> tuple[str, ...]:
    steps = (_step(text, step) for step in claim.chain)
    return tuple(step["name"] or step["mention"] for step in steps)


@pytest.fixture(scope="module")
def verdicts(english: Lexicon) -> tuple[Verdict, ...]:
    """What became of every passage."""
    return tuple(judged(passage, english) for passage in gold())


def test_the_passages_are_many_and_of_all_kinds() -> None:
    passages = gold()
    steps = [len(names) for one in passages for _, *names in one.told]
    assert len(passages) >= 2326
    assert sum(count >= 2 for count in steps) >= 1600
    assert sum(count >= 3 for count in steps) >= 250


def test_chains_are_exact(verdicts: Sequence[Verdict]) -> None:
    expected = sum(len(one.passage.told) for one in verdicts)
    right = sum(one.right for one in verdicts)
    assert right / expected >= FLOORS["chain"], report(verdicts)


def test_passages_tell_this_and_nothing_else(verdicts: Sequence[Verdict]) -> None:
    exact = sum(one.exact for one in verdicts)
    assert exact / len(verdicts) >= FLOORS["passage"], report(verdicts)


def report(verdicts: Sequence[Verdict]) -> str:
    """The passages that are not read as laid down."""
    lines = [
        f"{one.passage.part}/{one.passage.form}: {one.passage.text}\n"
        f"    told {one.passage.told}\n    got  {one.got}"
        for one in verdicts
        if not one.exact
    ]
    return "\n".join(lines)
