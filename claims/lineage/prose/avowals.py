"""Whether somebody owns to what they deny there, or tells what they keep back."""

from collections.abc import Iterator, Sequence

from claims.lineage.drift.language.words import Token
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import is_told
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

BEFORE = 4  # tokens from "declined" to "say", and from "not" to "deny"
ASKED = 3  # tokens from "tell" to "how": "told a Reuters reporter how"
ALIKE = 0.5  # of what is asked: so much of it the evidence must ask, too
_NOT = frozenset(["not", "n't", "never"])


def avowal_findings(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A denial that is not denied there, or what is owned to or told only here."""
    avowed = _Avowals(lexicon)
    yield from avowed.undenied(told, known)
    yield from avowed.owned(told, known)
    yield from avowed.disclosed(told, known)


class _Avowals:
    """Compares by what verbs somebody owns, denies and tells."""

    def __init__(self, lexicon: ProseLexicon) -> None:
        self.lexicon = lexicon

    def undenied(self, told: Told, known: Sequence[Told]) -> Iterator[Finding]:
        """A denial that is itself denied: "did not deny that" for "denied that"."""
        place = next(self._denials(told, plain=False), None)
        open_ = any(True for e in known for _ in self._denials(e, plain=False))
        denied = any(True for e in known for _ in self._denials(e, plain=True))
        if place is None or open_ or not denied:
            return
        if not self._owned_in(self._naming(_before(told, place), known)):
            yield _finding(told.tokens[place], "In the evidence it is denied.")

    def owned(self, told: Told, known: Sequence[Told]) -> Iterator[Finding]:
        """What somebody owns to and the evidence only denies."""
        place = next(self._having(told, self.lexicon.owning), None)
        if place is None or _is_denied(told, place) or self._owned_in(known):
            return
        who = _before(told, place)
        for before, each in zip((None, *known), known, strict=False):
            content = [w for w in told.words if w.place > place]
            there = [one for one in (before, each) if one is not None]
            met = sum(
                any(is_told(w, one, self.lexicon) for one in there) for w in content
            )
            denies = any(True for _ in self._denials(each, plain=True))
            named = any(is_told(w, one, self.lexicon) for w in who for one in there)
            if denies and named and content and met >= ALIKE * len(content):
                yield _finding(told.tokens[place], "In the evidence it is denied.")
                return

    def disclosed(self, told: Told, known: Sequence[Told]) -> Iterator[Finding]:
        """What is told here and kept back there, or the reverse: "said where"."""
        for kept, verb, asked in self._answers(told):
            there = [
                (other, words)
                for each in known
                for other, _, words in self._answers(each)
                if _alike(asked, words)
            ]
            if there and all(other != kept for other, _ in there):
                why = "In the evidence it is kept back."
                if kept:
                    why = "In the evidence it is told."
                yield _finding(verb, why)
                return

    def _answers(self, told: Told) -> Iterator[tuple[bool, Token, list[Word]]]:
        """Each verb before what is asked, whether it is kept back, and that."""
        for place in self._having(told, self.lexicon.telling):
            after = told.tokens[place + 1 : place + 1 + ASKED]
            asks = [n for n, t in enumerate(after) if t.lower in self.lexicon.asking]
            if asks:
                before = told.tokens[max(0, place - BEFORE) : place]
                stems = {self.lexicon.drift.stem(token.lower) for token in before}
                stems |= {token.lower for token in before}
                first = place + 1 + asks[0]
                words = [word for word in told.words if word.place > first]
                yield bool(stems & self.lexicon.keeping), told.tokens[place], words

    def _denials(self, told: Told, *, plain: bool) -> Iterator[int]:
        """Where something is denied, plainly or by a verb that is denied itself."""
        for place in self._having(told, self.lexicon.denying):
            if _is_denied(told, place) != plain and not _is_neither(told, place):
                yield place

    def _owned_in(self, known: Sequence[Told]) -> bool:
        """Whether somebody there owns to something, or says nothing of it."""
        own = self.lexicon.silent | self.lexicon.owning
        return any(True for each in known for _ in self._having(each, own))

    def _naming(self, who: Sequence[Word], known: Sequence[Told]) -> list[Told]:
        """The sentences of the evidence that have more than half of some words."""
        return [
            each
            for each in known
            if 2 * sum(is_told(word, each, self.lexicon) for word in who) > len(who)
        ]

    def _having(self, told: Told, stems: frozenset[str]) -> Iterator[int]:
        """The places of the tokens that are forms of some words."""
        for place, token in enumerate(told.tokens):
            if token.lower in stems or self.lexicon.drift.stem(token.lower) in stems:
                yield place


def _before(told: Told, place: int) -> list[Word]:
    """The words before a verb."""
    return [word for word in told.words if word.place < place]


def _is_denied(told: Told, place: int) -> bool:
    """Whether "not" stands shortly before."""
    before = told.tokens[max(0, place - 2) : place]
    return not _NOT.isdisjoint(token.lower for token in before)


def _is_neither(told: Told, place: int) -> bool:
    """Whether "nor" stands right before: who "neither confirmed nor denied"."""
    before = told.tokens[max(0, place - 1) : place]
    return any(token.lower in {"nor", "or"} for token in before)


def _alike(asked: Sequence[Word], there: Sequence[Word]) -> bool:
    """Whether most of what is asked is asked there, too."""
    met = sum(any(word.same(one) for one in there) for word in asked)
    return bool(asked) and met >= ALIKE * len(asked)


def _finding(token: Token, why: str) -> Finding:
    return Finding(ProseKind.POLARITY, token.start, token.end, why)
