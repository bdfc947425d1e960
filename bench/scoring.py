"""Compares extracted claims with the expected ones: found, chain, hedge, polarity."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

ENOUGH = 0.5
WORD = re.compile(r"\w+")
TELL_NOTHING = frozenset(
    [
        "the",
        "a",
        "an",
        "general",
        "colonel",
        "dr",
        "mr",
        "mrs",
        "ms",
        "minister",
        "defense",
        "foreign",
        "governor",
    ]
)


@dataclass(frozen=True)
class Verdict:
    """What became of one expected claim; all is false where it was not found."""

    content: str
    found: bool = False
    chain: bool = False
    hedge: bool = False
    polarity: bool = False
    got: Mapping[str, Any] | None = None

    @property
    def faults(self) -> tuple[str, ...]:
        """Name what went wrong."""
        if not self.found:
            return ("found",)
        names = ("chain", "hedge", "polarity")
        return tuple(name for name in names if not getattr(self, name))


@dataclass(frozen=True)
class Score:
    """The verdicts on one document, and what was extracted beyond the expected."""

    document: str
    verdicts: tuple[Verdict, ...]
    attributed: int
    extra: tuple[str, ...]

    def right(self, what: str) -> int:
        """Count the expected claims that are right in this."""
        return sum(bool(getattr(verdict, what)) for verdict in self.verdicts)


@dataclass(frozen=True)
class Totals:
    """Shares over all documents, each between 0 and 1."""

    expected: int
    found: float
    chain: float
    hedge: float
    polarity: float
    extra: int
    precision: float


def score(
    document: str,
    expected: Sequence[Mapping[str, Any]],
    got: Sequence[Mapping[str, Any]],
) -> Score:
    """Judge what was extracted from one document."""
    pairs = pair(expected, got)
    verdicts = tuple(
        _judge(claim, got[pairs[at]]) if at in pairs else Verdict(claim["content"])
        for at, claim in enumerate(expected)
    )
    matched = set(pairs.values())
    spare = [c for at, c in enumerate(got) if at not in matched and c.get("chain")]
    return Score(
        document=document,
        verdicts=verdicts,
        attributed=sum(bool(claim.get("chain")) for claim in got),
        extra=tuple(claim["text"] for claim in spare),
    )


def total(scores: Iterable[Score]) -> Totals:
    """Add up the scores of several documents."""
    every = tuple(scores)
    expected = sum(len(one.verdicts) for one in every) or 1
    attributed = sum(one.attributed for one in every) or 1
    extra = sum(len(one.extra) for one in every)

    def share(what: str) -> float:
        return sum(one.right(what) for one in every) / expected

    return Totals(
        expected=expected,
        found=share("found"),
        chain=share("chain"),
        hedge=share("hedge"),
        polarity=share("polarity"),
        extra=extra,
        precision=1 - extra / attributed,
    )


def pair(
    expected: Sequence[Mapping[str, Any]], got: Sequence[Mapping[str, Any]]
) -> dict[int, int]:
    """Match claims one to one, the best overlap first, the earlier first of equals."""
    shares = sorted(
        (-overlap(_span(claim), _span(other)), at, place)
        for at, claim in enumerate(expected)
        for place, other in enumerate(got)
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for share, at, place in shares:
        if -share >= ENOUGH and at not in pairs and place not in taken:
            pairs[at] = place
            taken.add(place)
    return pairs


def overlap(one: tuple[int, int], other: tuple[int, int]) -> float:
    """Return the Jaccard index of two half-open spans, by characters."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    if shared <= 0:
        return 0.0
    return shared / (one[1] - one[0] + other[1] - other[0] - shared)


def names_agree(expected: str, step: Mapping[str, Any]) -> bool:
    """Tell whether a step names the source, or each source of a joint one."""
    got = {*_words(step.get("name") or ""), *_words(step.get("mention") or "")}
    return all(_named(name, got) for name in expected.split(" and "))


def _named(name: str, got: set[str]) -> bool:
    words = _words(name)
    telling = [word for word in words if word not in TELL_NOTHING] or words
    held = sum(word in got for word in telling)
    return telling[-1] in got and 2 * held >= len(telling)


def _judge(expected: Mapping[str, Any], got: Mapping[str, Any]) -> Verdict:
    steps = got.get("chain") or []
    names = expected["chain"]
    return Verdict(
        content=expected["content"],
        found=True,
        chain=len(steps) == len(names) and all(map(names_agree, names, steps)),
        hedge=(got.get("hedge") or {}).get("level") == expected["hedge"],
        polarity=got.get("polarity") == expected["polarity"],
        got=got,
    )


def _span(claim: Mapping[str, Any]) -> tuple[int, int]:
    return claim["start"], claim["end"]


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text).casefold()
    return WORD.findall("".join(c for c in plain if not unicodedata.combining(c)))
