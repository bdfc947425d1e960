"""Finds who stands before each verb of a saying, or stands for its subject."""

from collections.abc import Iterator

from claims.lineage.prose.frames.verbs import Verb, verbs_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.said import Told

WHO = frozenset(["who", "which", "that", "whom"])
_PRONOUNS = frozenset(["he", "she", "it", "they", "we", "i", "this", "these"])
OPENS = (
    frozenset([",", ";", ".", ":", "—", "–", "(", ")", "and", "but", "or"])
    | frozenset(["that", "when", "while", "whereas", "although", "though"])
    | frozenset(["because", "since", "after", "before", "until", "if", "as", "so"])
    | frozenset(["whether", "where", "than", "how", "what"])
)
_BEFORE = (
    frozenset(["in", "on", "at", "with", "by", "from", "of", "to", "during"])
    | frozenset(["under", "over", "despite", "amid", "following", "among"])
    | frozenset(["about", "according"])
)
_TELLING = frozenset(["told", "tells"])
# Who speaks for one person: "the agent of the winger said he would stay".
_SERVING = frozenset(["agent", "lawyer", "attorney", "coach", "doctor", "wife"]) | (
    frozenset(["husband", "widow", "father", "mother", "brother", "sister", "son"])
)
_OWNING = frozenset(["his", "her", "their"])
_ASKING = frozenset(["which", "what", "whose"])
_DAYS = frozenset(
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
)
_PARTS = frozenset(["most", "some", "many", "all", "one", "none", "few", "several"])
FAR = 6  # tokens from "said on Monday that" to the verb
ASIDE = 14  # tokens between the two commas of what only tells more of somebody


class Subjects:
    """Finds the subjects of the verbs of one saying."""

    def __init__(self, told: Told, lexicon: ProseLexicon) -> None:
        self.told = told
        self.lower = [token.lower for token in told.tokens]
        self.verbs = verbs_of(told, lexicon)
        self.lexicon = lexicon
        self.stems = {word.place: word.stem for word in told.words}

    def all(self) -> Iterator[tuple[Verb, tuple[int, int], bool]]:
        """Each verb with who stands before it, and whether that is only guessed."""
        last: tuple[int, int] | None = None
        spoke: tuple[int, int] | None = None
        unsure, earlier = False, -1
        for verb in self.verbs:
            subject, guessed = self._subject(verb, earlier, last)
            if subject == last and spoke and self._goes_on(verb):
                subject = spoke
            elif subject == last and not self._pronoun(verb):
                guessed = guessed or unsure  # "said he denied it and had left"
            turned = self._turned(verb)
            if turned is not None:
                subject, guessed = turned, False
            earlier = verb.place
            if subject is None and self._pronoun(verb):
                yield verb, (verb.first - 1, verb.first), True
            elif subject is not None:
                yield verb, subject, guessed
                last, unsure = subject, guessed
                spoke = subject if self.speaks(verb) else spoke

    def speaks(self, verb: Verb) -> bool:
        """Whether somebody says something by a verb."""
        stem = self.stems.get(verb.place)
        said = self.lexicon.speech | self.lexicon.stances
        return stem in said and not verb.passive

    def _goes_on(self, verb: Verb) -> bool:
        """Whether who spoke speaks again: "said it was safe and added"."""
        return self.lower[verb.first - 1] == "and" and self.speaks(verb)

    def _pronoun(self, verb: Verb) -> bool:
        """Whether a pronoun for somebody of another saying stands before a verb."""
        return self.lower[max(0, verb.first - 1)] in _PRONOUNS

    def _turned(self, verb: Verb) -> tuple[int, int] | None:
        """Who stands after a verb of saying that ends a clause: ", said X"."""
        place = verb.place
        opened = self.lower[place - 1 : place] == [","] and verb.first == place
        following = self.told.tokens[place + 1 : place + 2]
        if not opened or not following or not self.speaks(verb):
            return None
        if self.lower[place] in _TELLING:
            return None  # "a captain, Sipho Ndlovu, told Reuters"
        end = next(
            (n for n in range(place + 1, len(self.lower)) if self.lower[n] in OPENS),
            len(self.lower),
        )
        return (place + 1, end) if following[0].capital and end > place + 1 else None

    def _subject(
        self, verb: Verb, earlier: int, last: tuple[int, int] | None
    ) -> tuple[tuple[int, int] | None, bool]:
        """Who stands before a verb, and whether it is only guessed who that is."""
        end = self._skip_adverbs(verb.first, earlier)
        begin = self._after_hearer(self._opening(end, earlier), end)
        words = self.lower[begin:end]
        if begin > earlier + 1 and end == begin and self.lower[begin - 1] == ",":
            aside = self._antecedent(begin - 1, earlier)
            if aside is not None:
                return aside, False
        if words and words[0] in _PRONOUNS and len(words) == 1:
            own = self._told_of(begin) or self._is_alone(verb)
            other = self._is_owned(last, words[0]) or self._is_thing(last, words[0])
            return last, not own or other
        if not words or (len(words) == 1 and words[0] in WHO):
            opener = words or self.lower[max(0, begin - 1) : begin]
            relative = bool(opener) and opener[0] in WHO
            before = self._before(begin - (not words)) if relative else last
            said = not relative and earlier == verb.first - 1  # "which it says would"
            return before, said
        asked = self.lower[begin - 1] in _ASKING if begin else False
        begin = self._after_preposition(begin, end)
        if asked:  # "which country it came from" tells nothing of the country
            return ((begin, end), True) if begin < end else (None, False)
        return ((begin, end), False) if begin < end else (None, False)

    def _told_of(self, place: int) -> bool:
        """Whether a pronoun stands right after a verb of saying: "it said that it"."""
        that = self.lower[place - 1 : place] == ["that"]
        last = [verb for verb in self.verbs if verb.place < place][-1:]
        near = place - (FAR if that else 1)
        return any(verb.place >= near and self.speaks(verb) for verb in last)

    def _is_owned(self, whom: tuple[int, int] | None, pronoun: str) -> bool:
        """Whether "he" is rather whom somebody is of: "his lawyer said he left"."""
        if whom is None or pronoun == "it":
            return False
        opens, last = self.lower[whom[0]], self.told.tokens[whom[1] - 1]
        owned = any(
            token.text.endswith(("'s", "’s")) and token is not last
            for token in self.told.tokens[whom[0] : whom[1]]
        )
        serves = self.lower[whom[0]] in _SERVING and "of" in self.lower[slice(*whom)]
        return opens in _OWNING or owned or serves

    def _is_thing(self, whom: tuple[int, int] | None, pronoun: str) -> bool:
        """Whether "it" is no person who speaks: "a doctor said it did not help"."""
        last = self.lower[whom[1] - 1] if whom else ""
        return pronoun == "it" and last in self.lexicon.people - self.lexicon.offices

    def _after_hearer(self, begin: int, end: int) -> int:
        """Where "he" stands after whom it is told: "told Reuters he had left"."""
        told = self.lower[begin - 1 : begin]
        hears = bool(told) and told[0] in _TELLING and end > begin + 1
        return end - 1 if hears and self.lower[end - 1] in _PRONOUNS else begin

    def _is_alone(self, verb: Verb) -> bool:
        """Whether all before is what one says: "it said it was safe, but it left"."""
        before = [one for one in self.verbs if one.place < verb.place]
        told = [one for one in before[1:] if not self._told_of(one.first - 1)]
        return bool(before) and self.speaks(before[0]) and not told

    def _after_preposition(self, begin: int, end: int) -> int:
        """Where a subject begins after "with three doses", or "most of"."""
        if self.lower[begin:end][:1] == [] or self.lower[begin] not in _BEFORE:
            if self.lower[begin + 1 : begin + 2] == ["of"] and begin + 2 < end:
                return begin + 2 if self.lower[begin] in _PARTS else begin
            return begin
        for n in range(end - 1, begin, -1):
            before = self.told.saying.text[: self.told.tokens[n].start].rstrip().lower()
            opened = self.lower[n - 1] not in _BEFORE
            if opened and before.endswith((" a", " an", " the")):
                return n
        return end

    def _skip_adverbs(self, place: int, earlier: int) -> int:
        while place - 1 > earlier and (
            self.lower[place - 1].endswith("ly") or self.lower[place - 1] == "also"
        ):
            place -= 1
        return place

    def _opening(self, end: int, earlier: int) -> int:
        """Where the words before a verb begin that name its subject."""
        begin = end
        while begin - 1 > earlier and self.lower[begin - 1] not in OPENS | WHO:
            begin -= 1
        if begin - 1 > earlier and self.lower[begin - 1] == "and" and begin < end:
            wider = self._opening(begin - 1, earlier)  # "A and B left"
            opened = wider in {0, earlier + 1} or self.lower[wider - 1] == ","
            if wider < begin - 1 and opened:
                return wider
        return begin

    def _antecedent(self, comma: int, earlier: int) -> tuple[int, int] | None:
        """Of whom "X, a captain," tells, from the second comma back; both together."""
        for n in range(comma - 1, max(-1, comma - ASIDE), -1):
            if self.lower[n] == ",":
                begin = self._opening(n, -1)
                within = any(n < verb.place < comma for verb in self.verbs)
                relative = self.lower[n + 1] in WHO
                if within and not relative:
                    return None
                first = max((v.place + 1 for v in self.verbs if v.place < n), default=0)
                begin = max(begin, first)
                return (begin, n if relative else comma) if begin < n else None
        return None

    def _before(self, place: int) -> tuple[int, int] | None:
        """Who stands right before "who" or "which"."""
        end = place
        while end > 0 and self.lower[end - 1] == ",":
            end -= 1
        floor = max((v.place for v in self.verbs if v.place < end), default=-1)
        if self.lower[end - 1] in _DAYS:  # "passed a bill on Friday that bans it"
            end -= 1 + (self.lower[end - 2] == "on")
        begin = end
        stops = OPENS | {"of", "by", "to", "in", "on", "at", "from", "with"}
        while begin - 1 > floor and self.lower[begin - 1] not in stops:
            begin -= 1
        return (begin, end) if begin < end else None
