"""Gives what is surely said, and was left over, to who is likeliest to have said it.

The network tells of each word whether anything attributes it, and of each cue which
words it attributes. Where the first is sure and no cue has the words, they go on from
the attribution beside them, or a cue that was too doubtful alone attributes them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from claims.text.tagging.features import MARK, Words
from claims.text.tagging.scores import Floats
from claims.text.tagging.smoothing import runs, smoothed
from claims.text.tagging.tagged import Range, Tagged

SURE, CHANGE = 3.0, 1.5  # logits: of being said, and what entering or leaving costs
LEAST = 3  # words, marks apart, that are worth an attribution
NEAR = 200  # words between a doubtful cue and what it may attribute
NOBODY = -1


def completed(
    words: Words, said: Floats, found: Sequence[Tagged], doubtful: Sequence[Tagged]
) -> tuple[Tagged, ...]:
    """The attributions, with what was left over, in the order of their cues.

    `said` are logits [W]: whether anything attributes a word.
    """
    held = _Held(words, list(found))
    for left in tuple(held.left_over(said)):
        if not held.goes_on(left):
            held.whole += _likeliest(left, doubtful)
    return tuple(sorted(held.whole, key=lambda one: one.cue))


class _Held:
    """Attributions, and of each word the shortest one that has it."""

    def __init__(self, words: Words, whole: list[Tagged]) -> None:
        self.words, self.whole = words, whole
        self._owners = [NOBODY] * len(words)
        longest_first = sorted(
            range(len(whole)), key=lambda number: -len(whole[number].attributed)
        )
        for number in longest_first:
            for content in whole[number].contents:
                self._own(content, number)

    def left_over(self, said: Floats) -> Iterator[Range]:
        """What is surely said and in no attribution, without marks at its ends."""
        inside = smoothed(said - SURE, CHANGE)
        pairs = zip(inside, self._owners, strict=True)
        for start, end in runs([yes and owner == NOBODY for yes, owner in pairs]):
            whole = [at for at in range(start, end) if self.words.shapes[at] != MARK]
            if len(whole) >= LEAST:
                yield whole[0], whole[-1] + 1

    def goes_on(self, left: Range) -> bool:
        """Whether an attribution beside the words, and only marks between, has them."""
        for at, step in ((left[0] - 1, -1), (left[1], 1)):
            beside = self._beyond_marks(at, step)
            if beside is not None and self._reach(beside, left):
                return True
        return False

    def _beyond_marks(self, at: int, step: int) -> int | None:
        """The first owned word from a place on; None where another comes first."""
        while 0 <= at < len(self.words):
            if self._owners[at] != NOBODY:
                return at
            if self.words.shapes[at] != MARK:
                return None
            at += step
        return None

    def _reach(self, at: int, left: Range) -> bool:
        """Whether the attribution of a word now has the words beside it, too.

        Not in another paragraph, nor over its own cue.
        """
        number, paragraphs = self._owners[at], self.words.paragraphs
        one = self.whole[number]
        own = next(each for each in one.contents if each[0] <= at < each[1])
        wide = min(own[0], left[0]), max(own[1], left[1])
        over = wide[0] <= one.cue[0] < wide[1] and not own[0] <= one.cue[0] < own[1]
        if over or paragraphs[at] != paragraphs[left[0]]:
            return False
        contents = tuple(wide if each == own else each for each in one.contents)
        self.whole[number] = replace(one, contents=contents)
        self._own(left, number)
        return True

    def _own(self, words: Range, number: int) -> None:
        self._owners[words[0] : words[1]] = [number] * (words[1] - words[0])


def _likeliest(left: Range, doubtful: Sequence[Tagged]) -> list[Tagged]:
    """The likeliest of the doubtful attributions that have half of the words."""
    words = set(range(*left))
    fitting = [
        one
        for one in doubtful
        if abs(one.cue[0] - left[0]) < NEAR
        and 2 * len(one.attributed & words) >= len(words)
    ]
    return [max(fitting, key=lambda one: one.cue_belief)] if fitting else []
