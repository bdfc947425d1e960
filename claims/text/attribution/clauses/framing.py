"""Finds the attributing clauses of one utterance, by their cues."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.attribution.clauses.forms import PARTICIPLES, is_cue
from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.subjects import of_text, with_subject
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.lexicon import Phrase
from claims.vocabulary import Stance

_NEAR = 6  # items: "claims" so close after "denied" is what is denied
_NEGATIONS = frozenset(["not", "n't", "never"])
_KEEPING = frozenset(["kept", "keeps", "keep", "began", "started", "stopped"])
_PERFECT = frozenset(["have", "been"])  # after "could", of what did not happen


def frames(grammar: Grammar) -> tuple[Frame, ...]:
    """The attributing clauses in order."""
    found: list[Frame] = []
    denied = -_NEAR
    for group, words, phrase in _groups(grammar):
        noun = grammar.is_(words[0], "accounts") and words[0] - denied < _NEAR
        frame = None if noun else _frame(grammar, group, words, phrase)
        if frame is not None and _fits(grammar, frame):
            found.append(frame)
            denied = words[1] if frame.rule.stance is Stance.DENYING else denied
    return tuple(found)


def _fits(grammar: Grammar, frame: Frame) -> bool:
    """Whether a cue that only papers have has one: "the note read", not "he read"."""
    if frame.rule.name == "verb:ask" and grammar.word(frame.end) == "for":
        return False
    if frame.rule.needs != "texts":
        return True
    if grammar.is_(frame.end, "live") or grammar.is_(frame.end, "prepositions"):
        return False  # "a statement read out on state television"
    subject = frame.subject
    return subject is not None and any(
        grammar.is_(at, "texts") for at in range(*subject)
    )


def _groups(grammar: Grammar) -> Iterator[tuple[Range, Range, Phrase]]:
    """Cues with their auxiliaries, from left to right."""
    index = 0
    while index < grammar.size:
        if grammar.items[index].quote is None:
            phrase = grammar.lexicon.verbs.at(grammar.lower, index)
            if phrase is not None and is_cue(grammar, index, phrase):
                end = index + len(phrase.words)
                start = _group_start(grammar, index)
                cue_end = end - (phrase.words[-1] == "that" and len(phrase.words) > 1)
                yield (start, cue_end), (index, cue_end), phrase
                index = end
                continue
        index += 1


def _group_start(grammar: Grammar, index: int) -> int:
    """Where the auxiliaries and adverbs before a cue begin."""
    start = index
    place = index - 1
    while place >= 0 and grammar.items[place].quote is None:
        if grammar.is_(place, "auxiliaries") or grammar.lower[place] in _NEGATIONS:
            start = place
        elif not (grammar.is_adverb(place) or grammar.is_(place, "overheard")):
            break
        place -= 1
    while start > 0 and grammar.is_adverb(start - 1):
        start -= 1
    return start


def _frame(
    grammar: Grammar, group: Range, words: Range, phrase: Phrase
) -> Frame | None:
    """The frame of one cue; None where it attributes nothing to anybody."""
    before = grammar.lower[group[0] : words[0]]
    auxiliaries = [word for word in before if word in grammar.words["auxiliaries"]]
    nearest = auxiliaries[-1] if auxiliaries else ""
    rule = phrase.rules[0]
    participle = phrase.words[0].endswith("ing") and not auxiliaries
    modal = _is_modal(grammar, auxiliaries) and not rule.bare
    past = phrase.words[0].endswith("ed") or phrase.words[0] in PARTICIPLES
    passive = nearest in grammar.words["passive"] and past and not rule.bare
    frame = Frame(
        group=group,
        words=(group[0], words[1]) if rule.bare and auxiliaries else words,
        phrase=phrase,
        rule=rule,
        subject=None,
        passive=passive,
        negated=any(word in _NEGATIONS for word in before) and not rule.bare,
        inherits=participle,
        inverted=False,
    )
    if grammar.lower[group[0] - 1 : group[0] + 1] == ("used", "to"):
        return with_subject(grammar, replace(frame, group=(group[0] - 1, group[1])))
    if modal or grammar.word(group[0] - 1) == "having":  # "quoted as having said"
        return None
    if participle and grammar.word(group[0] - 1) in _KEEPING:
        going = (group[0] - 1, group[1])  # "he kept shouting"
        return with_subject(grammar, replace(frame, group=going, inherits=False))
    if participle:
        cites = rule.name == "verb:quote" and not grammar.is_(
            group[0] - 1, "noun_before"
        )
        clause = cites or _is_participle_clause(grammar, group[0])
        return frame if clause else of_text(grammar, frame)
    return with_subject(grammar, frame)


def _is_modal(grammar: Grammar, auxiliaries: Sequence[str]) -> bool:
    """Whether nobody said it yet: "will say", "could have said"."""
    if auxiliaries[-1:] and auxiliaries[-1] in grammar.words["modal"]:
        return True
    plain = [word for word in auxiliaries if word not in _PERFECT]
    return bool(plain) and plain[-1] in grammar.words["modal"] - {"to"}


def _is_participle_clause(grammar: Grammar, start: int) -> bool:
    before = start - 1
    if before < 0:
        return True
    if start == grammar.body:
        return True
    return grammar.lower[before] in {",", "and", "but", "while", "without"} or (
        grammar.items[before].quote is not None
    )
