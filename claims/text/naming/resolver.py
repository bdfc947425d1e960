"""Who each mention stands for, as far as the document alone says."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from claims.text.findings import Attribution, Party
from claims.text.naming.agreement import agreed
from claims.text.naming.joint import joint_sides, people_together
from claims.text.naming.kinds import named_kind
from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.mentions import Mention, read_mention
from claims.text.naming.offices import Offices
from claims.text.naming.people import FullName, full_names, is_name_word
from claims.text.naming.register import BODIES, Known, Register
from claims.text.passage import Passage, Token
from claims.text.spans import Span
from claims.vocabulary import SourceKind

PERSONS = (SourceKind.PERSON, SourceKind.ANONYMOUS)
SEVERAL = (SourceKind.GROUP, SourceKind.ANONYMOUS)
OUTLETS = (SourceKind.AGENCY, SourceKind.OUTLET)
_OPENING = 8  # tokens within which the subject of a sentence is named
NOBODY = Party(None, SourceKind.UNKNOWN)
_FORMER_LATER = re.compile(r"\b(\w+)\s+(?:is|was)\s+(?:the|a)\s+former\b")


def resolve(
    passage: Passage, attributions: Sequence[Attribution], lexicon: NamingLexicon
) -> Mapping[Span, Party]:
    """The bearer of every mention in the attributions' steps.

    Where a mention can mean several, its party has their names as candidates and no
    name; a pronoun that nothing explains has neither.
    """
    beside = _beside(attributions)
    resolver = _Resolver(passage, lexicon, frozenset(_passing_on(attributions)))
    parties: dict[Span, Party] = {}
    for mention in sorted(beside):
        others = (parties.get(one) or resolver.named(one) for one in beside[mention])
        barred = frozenset(one.name for one in others if one and one.name)
        parties[mention] = resolver.party(mention, barred)
    return agreed(parties)


class _Resolver:
    """Resolves mentions in the order of the text."""

    def __init__(
        self, passage: Passage, lexicon: NamingLexicon, outlets: frozenset[Span]
    ) -> None:
        self.passage = passage
        self.outlets = outlets
        self.lexicon = lexicon
        self.names = full_names(passage, lexicon)
        self.offices = Offices(passage, self.names, lexicon)
        self.former = frozenset(_FORMER_LATER.findall(passage.text))
        self.starts = {
            one.first: one for bearers in self.names.values() for one in bearers
        }
        self.register = Register()

    def party(self, mention: Span, barred: frozenset[str]) -> Party:
        """Who a mention stands for; what is learnt of him is kept for the next.

        Whoever stands in the same chain already is `barred`: none tells on himself.
        """
        self.register.barred = barred
        tokens = self._tokens(mention)
        party = self._party(tokens, mention.start) if tokens else NOBODY
        if mention in self.outlets and _may_be_outlet(party):
            party = replace(party, kind=SourceKind.OUTLET)
        self._remember(party, tokens, mention.start)
        return party

    def named(self, mention: Span) -> Party | None:
        """Who a mention that lies ahead names, if it names anybody."""
        tokens = self._tokens(mention)
        read = read_mention(tokens, self.lexicon) if tokens else None
        return self._named(read) if read is not None and read.name else None

    def _tokens(self, mention: Span) -> Sequence[Token]:
        starts = self.passage.token_starts
        first = bisect_left(starts, mention.start)
        return self.passage.tokens[first : bisect_left(starts, mention.end, lo=first)]

    def _party(self, tokens: Sequence[Token], place: int) -> Party:
        pronoun = self._pronoun(tokens, place)
        if pronoun is not None:
            return pronoun
        together = self._together(tokens, place)
        if together is not None:
            return together
        read = read_mention(tokens, self.lexicon)
        return self._named(read) if read.name else self._described(read, tokens, place)

    def _pronoun(self, tokens: Sequence[Token], place: int) -> Party | None:
        """The bearer of "he", "it" or "they"; None where the words are no pronoun."""
        words, word = self.lexicon.words, tokens[0].lower
        if len(tokens) > 1:
            return None
        if word in words["singular"]:
            gender = "f" if word in words["feminine"] else "m"
            return self._person_before(place, gender) or NOBODY
        if word in words["organisations"]:
            body = self.register.latest(BODIES, "", place)
            return body.party if body else NOBODY
        if word in words["several"]:
            group = self.register.latest(SEVERAL, "", place)
            return self.register.joint(place) or (group.party if group else NOBODY)
        return None

    def _person_before(self, place: int, gender: str) -> Party | None:
        """The nearest person: one who spoke, or with whom a sentence begins."""
        spoke = self.register.latest(PERSONS, gender, place)
        named = self._opening_name(place, gender, spoke.place if spoke else -1)
        return named or (spoke.party if spoke else None)

    def _opening_name(self, place: int, gender: str, after: int) -> Party | None:
        """A person with whose name a sentence between two places begins."""
        sentences = self.passage.sentences
        index = bisect_left(sentences, place, key=lambda one: one.span.start)
        for sentence in reversed(sentences[max(0, index - 3) : index]):
            if sentence.span.start <= after or sentence.heading:
                return None
            last = min(sentence.last, bisect_left(self.passage.token_starts, place))
            name = self._name_at(sentence.first, last)
            if name is None or not self._is_person(name):
                continue
            own = self._gender(name.lower().split())
            if gender in {"", own or gender} and name not in self.register.barred:
                return self._person(name)
        return None

    def _is_person(self, name: str) -> bool:
        kind = named_kind(name.lower().split(), (), self.lexicon)
        return kind is SourceKind.PERSON

    def _name_at(self, first: int, last: int) -> str | None:
        """The full name that the first words of a sentence bear."""
        tokens, index = self.passage.tokens, first
        for place in range(first, min(last, first + _OPENING)):
            name = self.starts.get(place)
            if name and (name.last >= last or tokens[name.last].lower != "'s"):
                return name.name
        while index < last and tokens[index].lower in self.lexicon.titles:
            index += 1
        start = index
        while index < last and is_name_word(tokens[index], self.lexicon):
            index += 1
        if index == start:
            return None
        bearers = self.names.get(tokens[index - 1].lower, ())
        return bearers[0].name if len(bearers) == 1 else None

    def _together(self, tokens: Sequence[Token], place: int) -> Party | None:
        """The bearers of "X and Y" and of "the two ministers"."""
        sides = joint_sides(tokens, self.lexicon)
        if sides:
            return _joint([self._party(side, place).name or "" for side in sides])
        lower = " ".join(token.lower for token in tokens)
        if not any(lower.startswith(pair) for pair in self.lexicon.words["pairs"]):
            return None
        pair = people_together(self.passage, self.names, place)
        return _joint(pair) if pair else self.register.joint(place)

    def _named(self, read: Mention) -> Party:
        """The bearer of a name; several bearers are candidates and no name."""
        words = read.name.split()
        fitting = self._fitting(words)
        if read.kind is not SourceKind.PERSON:
            name = fitting[0].name if len(fitting) == 1 else read.name
            return Party(name, read.kind, read.title, read.former)
        if len(words) > 1:
            return self._person(read.name, read.title, former=read.former)
        if len(fitting) == 1:
            return self._person(fitting[0].name, read.title, former=read.former)
        if fitting:
            candidates = tuple(one.name for one in fitting)
            return Party(None, SourceKind.PERSON, read.title, candidates=candidates)
        return self._lone(read)

    def _fitting(self, words: Sequence[str]) -> list[FullName]:
        """The longer names that hold these words and end with the same one."""
        bearers = self.names.get(words[-1].lower(), ())
        return [one for one in bearers if set(words) < set(one.name.split())]

    def _lone(self, read: Mention) -> Party:
        """A single word that names nobody in full: a place, a body, or a surname."""
        body = self.register.bodies.get(read.name.lower())
        if body is not None:
            return body
        kind = SourceKind.PERSON if read.title else SourceKind.ORGANISATION
        return Party(read.name, kind, read.title, read.former)

    def _person(self, name: str, title: str = "", *, former: bool = False) -> Party:
        """A person with the office that the text first gave him."""
        office = self.offices.of(name)
        once = name.rsplit(maxsplit=1)[-1] in self.former
        if office:
            title, former = office.title, office.former
        return Party(name, SourceKind.PERSON, title, former or once)

    def _described(self, read: Mention, tokens: Sequence[Token], place: int) -> Party:
        """The bearer of a description: somebody met before, or one described anew."""
        definite = tokens[0].lower in {"the", "this", "that"}
        plain = len(tokens) < 5 and not set(read.lower) & {"of", "at", "for", "in"}
        met = self._met(read, place) if definite and plain else None
        return met or Party(read.description, read.kind, former=read.former)

    def _met(self, read: Mention, place: int) -> Party | None:
        """Whom "the minister" or "the paper" means, if the text has told."""
        words = frozenset(read.lower[1:])
        told = self.register.described(words, place)
        if read.kind in OUTLETS:
            return self.register.named(OUTLETS, place) or told
        return told or self._titled(words, place)

    def _titled(self, words: frozenset[str], place: int) -> Party | None:
        """The nearest person before a place whose office holds the words."""
        for held in self.offices.before(place):
            if held.answers(words) and held.name not in self.register.barred:
                return self._person(held.name)
        return None

    def _remember(self, party: Party, tokens: Sequence[Token], place: int) -> None:
        words = frozenset(token.lower for token in tokens)
        title = frozenset(party.title.lower().split())
        name = frozenset((party.name or "").lower().split())
        surname = (party.name or "").lower().split()[1:][-1:]
        gender = self._gender(sorted({*words, *title, *name} - {*surname}))
        self.register.add(Known(place, party, words | title | name, gender))

    def _gender(self, words: Sequence[str]) -> str:
        """What some words say of their bearer: "f", "m" or nothing."""
        given = set(words)
        if given & self.lexicon.words["women"]:
            return "f"
        return "m" if given & self.lexicon.words["men"] else ""


def _beside(attributions: Sequence[Attribution]) -> Mapping[Span, set[Span]]:
    """The mentions, each with the others that stand in a chain with it."""
    beside: dict[Span, set[Span]] = {}
    for attribution in attributions:
        mentions = {step.mention for step in attribution.steps if step.mention}
        for mention in mentions:
            beside.setdefault(mention, set()).update(mentions - {mention})
    return beside


def _passing_on(attributions: Sequence[Attribution]) -> Iterator[Span]:
    """Who is told or quotes: a step that shares the cue of the one before it."""
    for attribution in attributions:
        for inner, outer in pairwise(attribution.steps):
            if outer.mention and inner.cue and inner.cue == outer.cue:
                yield outer.mention


def _may_be_outlet(party: Party) -> bool:
    """Whether a name of two words or more may be that of no person."""
    several = party.name is not None and " " in party.name
    return several and party.kind is SourceKind.PERSON and not party.title


def _joint(names: Sequence[str]) -> Party:
    return Party(" and ".join(names), SourceKind.GROUP, members=tuple(names))
