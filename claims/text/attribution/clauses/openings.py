"""Participles of speech that open a sentence: "Warning that C, the mayor left"."""

from dataclasses import replace

from claims.text.attribution.clauses.frames import Frame
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

_BEGINS = frozenset(["that", "there", "he", "she", "they", "it"])
# What somebody does who only thinks, or speaks of nothing that is told.
_SILENT = frozenset(["verb:think", "verb:find", "verb:quote", "verb:ask"])


def with_main_subject(grammar: Grammar, frame: Frame) -> Frame:
    """The frame with the subject of the clause that follows what it attributes.

    Without one where the utterance does not begin with it.
    """
    opens = frame.inherits and frame.group[0] == grammar.body
    if not opens or frame.rule.name in _SILENT or not _states(grammar, frame):
        return replace(frame, subject=None)
    for comma in range(frame.end + 1, grammar.size - 2):
        if grammar.lower[comma] != "," or not _tells(grammar, frame, comma):
            continue
        subject = _subject(grammar, comma + 1)
        if subject is not None:
            return replace(frame, subject=subject, until=comma)
    return replace(frame, subject=None)


def _states(grammar: Grammar, frame: Frame) -> bool:
    """Whether what may be a statement follows: not "speaking of the war"."""
    if frame.end >= grammar.size:
        return False
    if grammar.items[frame.end].quote or grammar.word(frame.end) in _BEGINS:
        return True
    return grammar.lower[frame.words[0]] != "speaking"


def _tells(grammar: Grammar, frame: Frame, comma: int) -> bool:
    """Whether the words up to a comma are a clause, or a thing where one may follow."""
    said = range(frame.end, comma)
    clause = any(grammar.is_verb(at) or grammar.items[at].quote for at in said)
    return clause or "noun" in frame.phrase.takes or "to" in frame.phrase.takes


def _subject(grammar: Grammar, start: int) -> Range | None:
    """The subject that begins at a place, if a verb goes with it."""
    verb = next((at for at in range(start, grammar.size) if _acts(grammar, at)), start)
    while verb > start and grammar.is_adverb(verb - 1):
        verb -= 1
    found = grammar.subject_before(verb) if verb > start else None
    return found if found is not None and found[0] == start else None


def _acts(grammar: Grammar, index: int) -> bool:
    cue = grammar.lexicon.verbs.at(grammar.lower, index)
    return grammar.is_verb(index) or cue is not None
