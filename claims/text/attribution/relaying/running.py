"""Outlets that run what others say: "aired an interview in which Y said C"."""

from collections.abc import Iterator, Sequence

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.relaying.links import Link
from claims.text.attribution.relaying.reported import Reported

FURTHEST = 12  # items from "aired" to who speaks in it


def add_runners(grammar: Grammar, reported: Sequence[Reported]) -> None:
    """Put an outlet that runs an interview, a letter or a claim after who speaks."""
    if not reported or grammar.words["running"].isdisjoint(grammar.lower):
        return
    for subject, words in _running(grammar):
        near = (one for one in reported if _is_run(grammar, words[1], one))
        one = min(near, key=lambda each: each.start, default=None)
        if one is not None and grammar.is_self(subject):
            one.start = subject[0]  # "it had seen a letter in which Y said C"
        elif one is not None:
            link: Link = (subject, words)
            one.chain.links.append(link)


def _running(grammar: Grammar) -> Iterator[tuple[Range, Range]]:
    """The outlets that run something, with the verbs."""
    for index in range(1, grammar.size - 1):
        if not grammar.is_(index, "running") or grammar.items[index].capital:
            continue
        start = index
        while start > 1 and _helps(grammar, start - 1):
            start -= 1
        subject = grammar.subject_before(start)
        itself = subject is not None and grammar.lower[subject[0]] == "it"
        if subject is not None and (itself or grammar.is_outlet(subject)):
            yield subject, (index, index + 1)


def _helps(grammar: Grammar, index: int) -> bool:
    """Whether the word goes before a verb and makes no passive of it."""
    auxiliary = grammar.is_(index, "auxiliaries") and not grammar.is_(index, "passive")
    return auxiliary or grammar.is_adverb(index)


def _is_run(grammar: Grammar, after: int, one: Reported) -> bool:
    """Whether a clause goes on about what is run, right after the verb."""
    source = one.chain.links[0][0]
    start = one.start if source is None else max(source[0], after)
    near = after <= one.start and start - after <= FURTHEST
    return near and not any(map(grammar.is_mark, range(after, max(start, after))))
