"""What nouns of saying attribute: "the union's claim that", "a warning by Y that"."""

from collections.abc import Iterator

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range
from claims.text.attribution.contents.edges import clause_start, trimmed
from claims.text.attribution.relaying.links import Chain
from claims.text.attribution.relaying.reported import Reported
from claims.vocabulary import Stance

FURTHEST_GIVER = 6  # items from "given" to "assurance"
FURTHEST_BY = 6  # items between "dismissed" and "by"
FURTHEST_OWNER = 4  # items between "the union's" and "claim"


def nouns(grammar: Grammar) -> Iterator[Reported]:
    """The statements that a noun introduces, where it tells whose they are."""
    for index in range(grammar.size - 2):
        phrase = grammar.lexicon.nouns.at(grammar.lower, index)
        if phrase is None:
            continue
        source, that = owner(grammar, index), index + 1
        if source is None:
            source = _author(grammar, index + 1)
            that = source[1] if source is not None else that
        source = source or _giver(grammar, index, that + 1)
        if source is None or grammar.word(that) != "that":
            continue
        content = trimmed(grammar, that + 1, _end(grammar, index, that + 1))
        if content is not None:
            rule = phrase.rules[0]
            chain = Chain([(source, (index, index + 1))], that)
            start = min(index, source[0])
            yield Reported(
                start, chain, rule, [content], nests=True, stance=rule.stance
            )


def rejected(grammar: Grammar) -> Iterator[Reported]:
    """What is denied of accounts: "rumours that C were dismissed by the mayor"."""
    for index in range(grammar.body, grammar.size - 2):
        if not grammar.is_(index, "accounts") or grammar.word(index + 1) != "that":
            continue
        if owner(grammar, index) is not None:  # "the Post's report that"
            continue
        end = _end(grammar, index, index + 2)
        content = trimmed(grammar, index + 2, end)
        verb = end
        while verb < grammar.size - 1 and _helps(grammar, verb):
            verb += 1
        denial = grammar.lexicon.verbs.at(grammar.lower, verb) if verb > end else None
        source = _rejecter(grammar, verb + 1) if denial else None
        if source is None or content is None or denial is None:
            continue
        rule = denial.rules[0]
        if rule.stance is Stance.DENYING:
            chain = Chain([(source, (verb, verb + 1))], source[1])
            yield Reported(
                index, chain, rule, [content], nests=False, stance=rule.stance
            )


def _helps(grammar: Grammar, index: int) -> bool:
    return grammar.is_(index, "auxiliaries") or grammar.is_adverb(index)


def _rejecter(grammar: Grammar, start: int) -> Range | None:
    """Who follows "by" after "dismissed as nonsense"."""
    for index in range(start, min(grammar.size, start + FURTHEST_BY)):
        if grammar.lower[index] == "by":
            return grammar.phrase_beginning(index + 1)
        if grammar.is_mark(index) or grammar.is_verb(index):
            break
    return None


def owner(grammar: Grammar, noun: int) -> Range | None:
    """Whose claim it is: "the union's", "his"."""
    for index in range(noun - 1, max(-1, noun - 1 - FURTHEST_OWNER), -1):
        if grammar.lower[index] in {"'s", "'"}:
            return _bearer(grammar, index)
        if grammar.is_(index, "possessives"):
            return index, index + 1
        if grammar.stops(index):
            return None
    return None


def _bearer(grammar: Grammar, end: int) -> Range | None:
    """The noun phrase before "'s", without what it depends on."""
    start = end
    while start > grammar.body and not grammar.stops(start - 1):
        if grammar.is_(start - 1, "prepositions") or grammar.begins(start):
            break
        start -= 1
    return grammar.trimmed(start, end)


def _author(grammar: Grammar, start: int) -> Range | None:
    """Who made it: "by the auditor", "from the airline"."""
    if grammar.word(start) not in {"by", "from"}:
        return None
    return grammar.phrase_beginning(start + 1)


def _giver(grammar: Grammar, noun: int, start: int) -> Range | None:
    """Who gives or makes it: "the mayor had given them an assurance that C".

    Nobody where a verb follows, as in "made a comment that hurt".
    """
    if start >= grammar.size or grammar.is_verb(start) or grammar.is_adverb(start):
        return None
    for index in range(noun - 1, max(grammar.body, noun - FURTHEST_GIVER), -1):
        if grammar.is_(index, "giving"):
            verb = index
            while verb > grammar.body + 1 and _helps(grammar, verb - 1):
                verb -= 1
            return grammar.subject_before(verb)
        if grammar.is_mark(index) or grammar.is_verb(index):
            break
    return None


def _end(grammar: Grammar, noun: int, start: int) -> int:
    """Where the statement ends: at a comma, or at the verb of the clause around it."""
    opening = clause_start(grammar, noun)
    leads = not any(map(grammar.is_verb, range(opening, noun)))
    verbs = 0
    for index in range(start, grammar.size):
        if grammar.lower[index] in {",", ";"} and verbs:
            return index
        if grammar.is_verb(index) and _begins_anew(grammar, index):
            verbs += 1
            if leads and verbs == 2 and _is_finite(grammar, index):
                return index
    return grammar.size


def _begins_anew(grammar: Grammar, index: int) -> bool:
    """Whether a verb is not that of the verb before it: "had lied | was dismissed"."""
    if not grammar.is_verb(index - 1):
        return True
    auxiliary = grammar.is_(index, "auxiliaries")
    return auxiliary and not grammar.is_(index - 1, "auxiliaries")


def _is_finite(grammar: Grammar, index: int) -> bool:
    """Whether a second verb is that of the clause around and no infinitive."""
    before = grammar.word(index - 1)
    return before not in {"to", "and", "who", "which", "that"}
