"""The words in which a report tells what its value holds, for any language."""

from collections.abc import Iterable
from datetime import date

from claims.reports.value import Edition, Finding, Statement, Step
from claims.vocabulary import Phrase, joined

UNKNOWN = Phrase("unknown")
ONE_BY_ONE = "%(first)s; %(second)s"
NO_VERDICT = Phrase("No verdict")
ROOTS = "At most %(count)s independent root", "At most %(count)s independent roots"
SUMMARIES = {
    "was_said": "Was it said: %(verdict)s, %(confidence)s.",
    "is_true": "Is it true: %(verdict)s, %(confidence)s.",
}


def plain(word: str) -> str:
    """A word of the vocabulary as people read it."""
    return Phrase(word.replace("_", " ")) if word else ""


def capital(word: str) -> Phrase:
    """The same with a capital letter."""
    return Phrase("%(Word)s", Word=plain(word))


def day(time: str) -> Phrase:
    """The day of a moment: 20 January 2015."""
    if not time:
        return Phrase("date unknown")
    return Phrase("%(day)s", day=date.fromisoformat(time[:10]))


def listed(words: Iterable[str]) -> str:
    """Words with commas between them."""
    return joined(words, "%(first)s, %(second)s")


def one_by_one(words: Iterable[str]) -> str:
    """Words that have commas themselves."""
    return joined(words, ONE_BY_ONE)


def quote(words: str) -> Phrase:
    """Words in quotation marks."""
    return Phrase("“%(words)s”", words=words)


def quoted(statement: Statement) -> str:
    """The words of a claim: in quotation marks only where they are the speaker's."""
    words = statement.anchor.exact
    return quote(words) if statement.quoted else words


def who(step: Step) -> str:
    """One step of a chain with the office at the time."""
    return listed([step.name, step.office])


def source_line(statement: Statement) -> str:
    """Whose words stand there, through whom, in translation or not, and where."""
    chain, anchor = statement.chain, statement.anchor
    by = Phrase("the text in its own voice") if not chain else who(chain[0])
    if chain and not statement.quoted:
        by = Phrase("as paraphrased by the text; said by %(name)s", name=by)
    told = [_through([by, *map(who, chain[1:])])]
    if statement.translated_from:
        language = Phrase(statement.translated_from)
        told.append(Phrase("in translation from %(language)s", language=language))
    place = Phrase(
        "characters %(start)s to %(end)s of text %(digest)s",
        start=anchor.start,
        end=anchor.end,
        digest=anchor.sha256[:12],
    )
    return listed([*told, place])


def chain_words(statement: Statement) -> Phrase:
    """The chain as one sentence."""
    if not statement.chain:
        return Phrase("The text says it in its own voice.")
    return Phrase("%(words)s.", words=_through(map(_step, statement.chain)))


def _through(steps: Iterable[str]) -> str:
    return joined(steps, "%(first)s, through %(second)s")


def _step(step: Step) -> str:
    """One step with the word by which the next has it."""
    return noted(who(step), quote(step.cue)) if step.cue else who(step)


def noted(words: str, note: str) -> Phrase:
    """Words with others behind them in brackets."""
    return Phrase("%(words)s (%(note)s)", words=words, note=note)


def band(low: float | None, high: float | None) -> Phrase:
    """How readers understand a word of doubt."""
    if low is None or high is None:
        return Phrase("no band")
    return Phrase("readers hear %(low)s to %(high)s", low=low, high=high)


def likelihood(finding: Finding) -> Phrase:
    """How likely the assessors hold the answer to be."""
    low, high = finding.likelihood_low, finding.likelihood_high
    if low is None or high is None:
        return Phrase("not stated")
    return Phrase("%(low)s to %(high)s", low=low, high=high)


def roots_words(edition: Edition) -> Phrase:
    """How many know for themselves, never more than can be said."""
    return Phrase(*ROOTS, count=edition.independent)


def verdict_words(edition: Edition) -> str:
    """The verdict as its label."""
    found = edition.first()
    return decided(found) if found else NO_VERDICT


def decided(finding: Finding) -> str:
    """A verdict; where the team has words of its own for it, those first."""
    if not finding.label:
        return capital(finding.verdict)
    verdict = plain(finding.verdict)
    return noted(finding.label, verdict)


def summary(edition: Edition) -> str:
    """The verdict on both questions, and the roots, in one line."""
    told: list[str] = []
    for question, words in SUMMARIES.items():
        finding = edition.finding(question)
        if finding:
            sure = Phrase(f"confidence {finding.confidence.replace('_', ' ')}")
            told.append(Phrase(words, verdict=plain(finding.verdict), confidence=sure))
    roots = Phrase("%(words)s.", words=roots_words(edition))
    return joined([*told, roots], "%(first)s %(second)s")
