"""Whether a word that may be a noun or an adjective is a verb that attributes."""

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.lexicon import Phrase

_CLOSERS = frozenset([".", "!", "?", ";", ")", "…"])
_SHOWING = frozenset(
    ["that", ":", "whether", "if", "on", "no", "nothing", "how", "citing", "quoting"]
)
_LONGEST_ASIDE = 8  # items between commas
_FURTHEST = 6  # items after a day in which "that" may follow
PARTICIPLES = frozenset(
    [
        "said",
        "told",
        "quoted",
        "cited",
        "written",
        "found",
        "shown",
        "known",
        "thought",
        "put",
        "understood",
        "learnt",
    ]
)


def is_cue(grammar: Grammar, index: int, phrase: Phrase) -> bool:
    """Whether the words act as a verb here and not as a noun or an adjective."""
    if len(phrase.words) > 1:
        return True
    if not grammar.is_(index, "doubtful"):
        named = _in_name(grammar, index) or grammar.is_(index + 1, "second_nouns")
        return not (named or grammar.is_(index - 1, "articles"))
    if grammar.items[index].capital and index and not grammar.heading:
        return False
    if _is_noun(grammar, index) or not _agrees(grammar, index):
        return False
    told = grammar.word(index + 1) == "by" and grammar.word(index - 2) == "it"
    if told or _shows_itself(grammar, index + 1) or _closes(grammar, index):
        return True
    return _interrupts(grammar, index)


def _is_noun(grammar: Grammar, index: int) -> bool:
    """Whether the word before makes a noun or an adjective of it: "the reported".

    In "the first reported case" it is one, in "Reuters first reported" not.
    """
    before = index - 1
    if not grammar.is_(before, "noun_before"):
        return False
    plain = before > 0 and grammar.is_adverb(before)
    return not plain or grammar.is_(before - 1, "noun_before")


def _in_name(grammar: Grammar, index: int) -> bool:
    """Whether a capital in a row of them makes a name of it: "Port Said"."""
    both = grammar.is_capital(index) and grammar.is_capital(index - 1)
    return both and not grammar.heading


def _agrees(grammar: Grammar, index: int) -> bool:
    """Whether a bare form can be a verb after this word: "a report", "they report"."""
    word = grammar.lower[index]
    if word.endswith(("s", "ed", "ing")) or word in PARTICIPLES or not index:
        return True
    before = grammar.lower[index - 1]
    plural = before.endswith("s") and not before.endswith("ss")
    plural = plural or grammar.is_(index - 1, "plurals") or _are_many(grammar, index)
    small = grammar.is_(index - 1, "pronouns") or grammar.is_(index - 1, "auxiliaries")
    return plural or small or grammar.is_adverb(index - 1) or before in {"and", "who"}


def _are_many(grammar: Grammar, index: int) -> bool:
    """Whether the subject's first noun is a plural: "minutes of the meeting"."""
    subject = grammar.subject_before(index)
    if subject is None:
        return False
    heads = [at for at in range(*subject) if _is_head(grammar, at)]
    plural = bool(heads) and grammar.lower[heads[0]].endswith("s")
    return plural or (bool(heads) and grammar.is_(heads[0], "plurals"))


def _is_head(grammar: Grammar, index: int) -> bool:
    """Whether "of" or "seen by" goes on with the noun there."""
    participle = grammar.is_(index + 1, "passing") or grammar.is_(index + 1, "printing")
    return grammar.word(index + 1) == "of" or participle


def _shows_itself(grammar: Grammar, after: int) -> bool:
    """Whether a statement or a noun phrase plainly begins after a doubtful form."""
    later = grammar.past_time(after, grammar.size)
    closes = grammar.heading and grammar.word(after - 2) == ","
    if closes and after < grammar.size:  # "C, reports Kyodo"
        return grammar.is_outlet((after, grammar.size))
    if grammar.word(later) == "," and later > after:
        return later + 1 < grammar.size and _goes_on(grammar, later + 1)
    if after >= grammar.size:
        return False
    word = grammar.lower[after]
    placed = later > after or not grammar.lower[after - 1].endswith("s")
    placed = placed and grammar.is_(after, "times")  # "reported in Paris that"
    if placed and "that" in grammar.lower[after : after + _FURTHEST]:
        return True
    medium = range(after + 1, min(grammar.size, after + _FURTHEST))
    if word == "in" and any(grammar.is_(at, "interviews") for at in medium):
        return True
    return (
        word in _SHOWING
        or grammar.items[after].quote is not None
        or grammar.is_(after, "determiners")
        or grammar.is_(after, "pronouns")
        or (grammar.items[after].capital and not grammar.heading)
        or (word == "," and after + 1 < grammar.size and _goes_on(grammar, after + 1))
        or word[:1].isdigit()
    )


def _goes_on(grammar: Grammar, index: int) -> bool:
    """Whether what follows a comma shows that something was said."""
    quoted = grammar.items[index].quote is not None
    rest = grammar.lower[index : index + _LONGEST_ASIDE]
    if "," in rest and grammar.word(index + rest.index(",") + 1) == "that":
        return True  # "reported, without naming anybody, that"
    return quoted or grammar.lower[index] in {"citing", "quoting", "according", "that"}


def _closes(grammar: Grammar, index: int) -> bool:
    """Whether the cue ends an utterance that a comma parts: "..., Survey Shows"."""
    rest = range(index + 1, grammar.size)
    ends = all(grammar.lower[place] in _CLOSERS for place in rest)
    if not ends or "," not in grammar.lower[:index]:
        return False
    subject = grammar.subject_before(index)
    beside = subject and grammar.lexicon.prepositions.at(grammar.lower, subject[0])
    return beside is None  # "according to the police report"


def _interrupts(grammar: Grammar, index: int) -> bool:
    """Whether commas part the cue and its subject from a clause.

    So they do in ", X reported on Sunday," and in "As X reported, C".
    """
    word = grammar.lower[index]
    past = word.endswith("ed") or word in PARTICIPLES
    after = grammar.past_time(index + 1, grammar.size)
    if grammar.word(after) != "," or not past:
        return False
    while index > 1 and grammar.is_adverb(index - 1):
        index -= 1
    subject = grammar.subject_before(index)
    return subject is not None and grammar.word(subject[0] - 1) in {",", "as"}
