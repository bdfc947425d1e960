"""Attributing clauses of one utterance: the cue's words and whose they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claims.text.attribution.clauses.forms import PARTICIPLES, is_cue
from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.lexicon import Phrase, Rule
from claims.vocabulary import Stance

LONGEST_AUTHOR = 8  # items from "by" to "saying"
_NEAR = 6  # items: "claims" so close after "denied" is what is denied
_NEGATIONS = frozenset(["not", "n't", "never"])
_KEEPING = frozenset(["kept", "keeps", "keep", "began", "started", "stopped"])
_PERFECT = frozenset(["have", "been"])  # after "could", of what did not happen
# Forms that name who was told, so that an addressee may follow.
TELLING = frozenset(
    [
        "tell",
        "tells",
        "told",
        "telling",
        "inform",
        "informs",
        "informed",
        "informing",
        "remind",
        "reminds",
        "reminded",
        "reminding",
        "assure",
        "assures",
        "assured",
        "assuring",
        "notify",
        "notified",
    ]
)


@dataclass(frozen=True, slots=True)
class Frame:
    """One cue: `group` holds its auxiliaries too, `words` the cue alone.

    `subject` is a range of items or None; `inherits` is true where the subject is that
    of the clause before. `inverted` is true of "said the mayor".
    """

    group: Range
    words: Range
    phrase: Phrase
    rule: Rule
    subject: Range | None
    passive: bool
    negated: bool
    inherits: bool
    inverted: bool

    @property
    def start(self) -> int:
        """The first item of the clause that attributes."""
        if self.subject is None or self.inverted or self.inherits:
            return self.group[0]
        return min(self.subject[0], self.group[0])

    @property
    def end(self) -> int:
        """The first item after the cue and an inverted subject."""
        if self.inverted and self.subject is not None:
            return max(self.words[1], self.subject[1])
        return self.words[1]


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
    if frame.rule.needs != "texts":
        return True
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
    if modal or grammar.word(group[0] - 1) == "having":  # "quoted as having said"
        return None
    if participle and grammar.word(group[0] - 1) in _KEEPING:
        going = (group[0] - 1, group[1])  # "he kept shouting"
        return _with_subject(grammar, replace(frame, group=going, inherits=False))
    if participle:
        cites = rule.name == "verb:quote" and not grammar.is_(
            group[0] - 1, "noun_before"
        )
        clause = cites or _is_participle_clause(grammar, group[0])
        return frame if clause else _of_text(grammar, frame)
    return _with_subject(grammar, frame)


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
    return grammar.lower[before] in {",", "and", "but", "while", "without"} or (
        grammar.items[before].quote is not None
    )


def _of_text(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame of "a letter by the clerk saying that", or of "a letter saying"."""
    last = frame.group[0] - 1
    if grammar.is_(last, "texts"):
        return frame
    for index in range(last - 1, max(0, last - LONGEST_AUTHOR), -1):
        if grammar.word(index) in {"by", "from"} and grammar.is_(index - 1, "texts"):
            return replace(frame, subject=(index + 1, last + 1), inherits=False)
        if grammar.stops(index):
            return None
    return None


def _with_subject(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame with its subject, before or after the cue."""
    start = frame.group[0]
    if grammar.word(start - 1) in {"and", "but", "or", "then"} and start > 1:
        return replace(frame, inherits=True)
    adverb = grammar.word(start - 2) in {"and", "but"} and grammar.is_adverb(start - 1)
    again = grammar.heading and grammar.word(start - 1) == ","
    if adverb or (again and grammar.lower[frame.words[0]] in TELLING):
        return replace(frame, inherits=True)  # "Minister quits, tells the Post"
    after_quote = start > 0 and grammar.items[start - 1].quote is not None
    after_comma = grammar.word(start - 1) == "," or start == 0
    if after_quote or after_comma:
        inverted = _inverted(grammar, frame)
        if inverted is not None:
            return inverted
    subject = grammar.subject_before(_past_hearsay(grammar, start))
    if subject is None:
        return frame if frame.passive and grammar.word(start - 1) == "it" else None
    impersonal = subject[1] - subject[0] == 1 and grammar.word(subject[0]) == "it"
    told = grammar.lower[frame.words[0]] in TELLING and _by_agent(
        grammar, frame, subject
    )
    if frame.passive and (impersonal or told):
        return _with_agent(grammar, frame, subject)
    return replace(frame, subject=subject)


def _with_agent(grammar: Grammar, frame: Frame, told: Range) -> Frame:
    """The frame of "it was claimed by the rebels", "he was told by the army"."""
    after = frame.words[1]
    by = _by_agent(grammar, frame, told)
    agent = grammar.phrase_beginning(after + 1) if by else None
    if agent is None:
        return replace(frame, subject=None)
    start = told[0] if told[1] == frame.group[0] else frame.group[0]
    group = (start, frame.group[1])
    return replace(frame, group=group, subject=agent, passive=False, inverted=True)


def _past_hearsay(grammar: Grammar, start: int) -> int:
    """Where "is reported" begins before "to have told"; else the same place."""
    if (
        grammar.word(start) != "to"
        or grammar.lexicon.passives.at(grammar.lower, start - 1) is None
    ):
        return start
    place = start - 1
    while place > 1 and grammar.is_adverb(place - 1):
        place -= 1
    return place - 1 if grammar.is_(place - 1, "passive") else start


def _by_agent(grammar: Grammar, frame: Frame, told: Range) -> bool:
    """Whether who tells follows: "by the army", or "at the ministry" an agency."""
    link = grammar.word(frame.words[1])
    return link == "by" or (link in {"at", "in"} and grammar.is_outlet(told))


def _inverted(grammar: Grammar, frame: Frame) -> Frame | None:
    """The frame as "said the mayor", where nothing but its subject follows the cue."""
    start, end = frame.group[0], frame.words[1]
    if start == 0 or frame.group[0] != frame.words[0] or "," in grammar.word(end):
        return None
    subject = grammar.subject_after(end)
    if subject is None or grammar.lower[subject[0]] == "that":
        return None
    plain = grammar.items[start - 1].quote is None
    quoted = plain and start > 1 and grammar.items[start - 2].quote is not None
    short = plain and not quoted and not grammar.heading
    if short and grammar.has_verb(subject[0], subject[1]):
        return None
    closes = grammar.heading and _tells_last(grammar, subject)
    if plain and not (quoted or closes) and grammar.subject_before(start) is not None:
        return None
    return replace(frame, subject=subject, inverted=True)


def _tells_last(grammar: Grammar, subject: Range) -> bool:
    """Whether a heading ends with somebody who tells: ", says AU envoy"."""
    tells = any(
        grammar.is_(at, "sources") or grammar.is_outlet_word(at)
        for at in range(*subject)
    )
    return tells and subject[1] == grammar.size
