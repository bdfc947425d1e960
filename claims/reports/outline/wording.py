"""The words in which a report tells what its value holds."""

from claims.reports.value import Edition, Finding, Statement, Step

UNKNOWN = "unknown"
NO_VERDICT = "No verdict"
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip


def plain(word: str) -> str:
    """A word of the vocabulary as people read it."""
    return word.replace("_", " ")


def capital(word: str) -> str:
    """The same with a capital letter."""
    words = plain(word)
    return words[:1].upper() + words[1:]


def day(time: str) -> str:
    """The day of a moment: 20 January 2015."""
    if not time:
        return "date unknown"
    year, month, number = time[:10].split("-")
    return f"{int(number)} {_MONTHS[int(month) - 1]} {year}"


def counted(number: int, word: str) -> str:
    """A number of things."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def quoted(statement: Statement) -> str:
    """The words of a claim: in quotation marks only where they are the speaker's."""
    words = statement.anchor.exact
    return f"“{words}”" if statement.quoted else words


def who(step: Step) -> str:
    """One step of a chain with the office at the time."""
    return f"{step.name}, {step.office}" if step.office else step.name


def source_line(statement: Statement) -> str:
    """Whose words stand there, through whom, in translation or not, and where."""
    chain, anchor = statement.chain, statement.anchor
    by = [who(chain[0])] if chain else ["the text in its own voice"]
    by += [f"through {who(step)}" for step in chain[1:]]
    if chain and not statement.quoted:
        by[0] = f"as paraphrased by the text; said by {by[0]}"
    if statement.translated_from:
        by.append(f"in translation from {statement.translated_from}")
    place = f"characters {anchor.start} to {anchor.end}"
    return ", ".join([*by, f"{place} of text {anchor.sha256[:12]}"])


def chain_words(statement: Statement) -> str:
    """The chain as one sentence."""
    if not statement.chain:
        return "The text says it in its own voice."
    steps = [
        who(one) + (f" (“{one.cue}”)" if one.cue else "") for one in statement.chain
    ]
    return f"{', through '.join(steps)}."


def band(low: float | None, high: float | None) -> str:
    """How readers understand a word of doubt."""
    if low is None or high is None:
        return "no band"
    return f"readers hear {low:.2f} to {high:.2f}"


def likelihood(finding: Finding) -> str:
    """How likely the assessors hold the answer to be."""
    low, high = finding.likelihood_low, finding.likelihood_high
    if low is None or high is None:
        return "not stated"
    return f"{low:.2f} to {high:.2f}"


def roots_words(edition: Edition) -> str:
    """How many know for themselves, never more than can be said."""
    return f"At most {counted(edition.independent, 'independent root')}"


def verdict_words(edition: Edition) -> str:
    """The verdict as its label."""
    found = edition.first()
    return decided(found) if found else NO_VERDICT


def decided(finding: Finding) -> str:
    """A verdict; where the team has words of its own for it, those first."""
    if finding.label:
        return f"{finding.label} ({plain(finding.verdict)})"
    return capital(finding.verdict)


def summary(edition: Edition) -> str:
    """The verdict on both questions, and the roots, in one line."""
    told = []
    for question, words in (("was_said", "Was it said"), ("is_true", "Is it true")):
        finding = edition.finding(question)
        if finding:
            confidence = plain(finding.confidence)
            told.append(f"{words}: {plain(finding.verdict)}, confidence {confidence}.")
    return " ".join([*told, f"{roots_words(edition)}."])
