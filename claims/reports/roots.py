"""Writes who really says a claim as plain words for a terminal."""

from collections.abc import Iterator

from claims.lineage.roots import End
from claims.reports.terminal import labelled
from claims.review.tracing import Traced
from claims.review.tracing.telling import (
    Act,
    Beside,
    LoopFound,
    Named,
    Passage,
    Path,
    PathStep,
    SideFound,
    Tied,
    Words,
)

_ENDS = {
    End.NAMED: "ends with who said it",
    End.UNNAMED: "ends with somebody unnamed",
    End.UNSTATED: "it is not stated how they know",
    End.UPSTREAM_UNKNOWN: "the text that it comes from is not here",
    End.CAME_BACK: "comes back to itself",
    End.WITHDRAWN: "was withdrawn",
}
_ACTS = {
    Act.SAID: "said it",
    Act.RELAYED: "passed it on",
    Act.PUBLISHED: "published it",
}
_BONDS = {
    "person": "{first} and {second} share a person",
    "body": "{first} speaks for {second}",
    "owner": "{second} controls {first}",
    "copy": "{first} and {second} print one text",
}


def roots_as_text(found: Traced) -> str:
    """The answer as lines of at most eighty characters, words permitting."""
    return "\n".join(_lines(found)) + "\n"


def _lines(found: Traced) -> Iterator[str]:
    yield labelled("", f"Claim {found.claim}: {found.proposition}")
    yield from _ways(found)
    yield from _side("For it", found.affirming)
    yield from _side("Against it", found.denying)
    if found.taken_back:
        yield from ("", labelled("", f"Taken back by: {', '.join(found.taken_back)}"))
    if found.beside:
        yield from ("", "Beside it, and not counted:")
        yield from (labelled("  - ", _beside(one)) for one in found.beside)
    for loop in found.loops:
        yield ""
        yield from _loop(loop)
    if found.flips:
        names = ", ".join(f"{one.name} ({one.part.value})" for one in found.flips)
        yield from ("", labelled("", f"The balance would change without: {names}"))
    rating = found.credibility
    yield from ("", f"Suggested credibility: {rating.credibility.value}")
    yield labelled("  ", rating.reason)


def _ways(found: Traced) -> Iterator[str]:
    """The ways of the claim's own words."""
    yield from ("", "Where it comes from:")
    for path in found.paths:
        yield from _path(path)
    if not found.paths:
        yield labelled("  ", "another telling of the same text stands for it")


def _path(path: Path) -> Iterator[str]:
    """A way, a line a step, and how it ends."""
    yield labelled("  ", f"{path.root or 'nobody named'} ({_ENDS[path.end]})")
    for step in path.steps:
        yield labelled("    ", _step(step))


def _step(step: PathStep) -> str:
    """Who did what where, with the words that say so."""
    who = _names(step.who) or "somebody"
    where = f", claim {step.claim}" if step.claim is not None else ""
    return f"{who} {_ACTS[step.act]}{where}{_quoted(step.cue or step.mention)}"


def _side(label: str, side: SideFound) -> Iterator[str]:
    """Who stands on a side, group by group."""
    roots = _number(side.independent, "independent root")
    yield from ("", f"{label}: at most {roots}")
    for group in side.groups:
        yield labelled(f"  {group.number}. ", "; ".join(group.roots))
        yield from (labelled("     ", _bond(one)) for one in group.bonds)
    for root in side.roots:
        yield labelled("  - ", f"{root.name}: {_number(root.tellings, 'telling')}")
    if side.unnamed:
        yield f"  {_unknown(side)}"
    for one in side.unnamed:
        words = f"{one.who or 'nobody named'} ({_ENDS[one.end]}), {_place(one.passage)}"
        yield labelled("  - ", words)


def _unknown(side: SideFound) -> str:
    """How many tellings lead to nobody named."""
    told = f"{_number(side.most_unknown, 'telling')} of unknown root"
    if side.fewest_unknown == side.most_unknown:
        return told
    return f"{told}, perhaps of {side.fewest_unknown}"


def _bond(tied: Tied) -> str:
    return _BONDS[tied.bond.value].format(first=tied.first, second=tied.second)


def _beside(one: Beside) -> str:
    return f"{one.relation.value} ({one.scope.value}): {_place(one.passage)}"


def _loop(loop: LoopFound) -> Iterator[str]:
    """A loop with the quotes that close it."""
    yield labelled("", f"Circular reporting: {_names(loop.members)}")
    for quote in loop.quotes:
        words = f"{quote.by} has it from {quote.of}, {_place(quote.passage)}"
        yield labelled("  - ", words + _quoted(quote.cue))


def _place(passage: Passage) -> str:
    """Where something is told, with its words."""
    title = passage.title or passage.url or f"document {passage.document}"
    number = f"claim {passage.claim} in " if passage.claim is not None else ""
    return f"{number}{title}{_quoted(passage.words)}"


def _quoted(words: Words | None) -> str:
    return f" [{words.start}-{words.end}: “{words.text}”]" if words else ""


def _names(who: tuple[Named, ...]) -> str:
    return " and ".join(one.name for one in who)


def _number(count: int, thing: str) -> str:
    return f"{count} {thing}{'' if count == 1 else 's'}"
