"""Quoted words, in every style of marks, closed or left open."""

from collections.abc import Iterator, Sequence

from claims.text.passage import Quotation, Token
from claims.text.segmentation.marks import Mark, marks_of
from claims.text.segmentation.paragraphs import Paragraph
from claims.text.spans import Span


def find_quotations(
    text: str, tokens: Sequence[Token], blocks: Sequence[Paragraph]
) -> tuple[Quotation, ...]:
    """The outermost quotations in order.

    A quotation left open ends at its paragraph's end, or where the next one opens.
    """
    found: list[Quotation] = []
    left_open: Mark | None = None
    for block in blocks:
        pairing = _Pairing(marks_of(text, tokens, block), block, left_open)
        for opening, closing, continues in pairing.pairs():
            quotation = _quotation(text, tokens, block, (opening, closing), continues)
            if quotation is not None:
                found.append(quotation)
        left_open = pairing.open
    return tuple(found)


_Pair = tuple[Mark | None, Mark | None, bool]


class _Pairing:
    """The marks of one paragraph, paired from left to right."""

    def __init__(
        self, marks: Sequence[Mark], block: Paragraph, before: Mark | None
    ) -> None:
        self.marks = marks
        self.block = block
        self.before = before
        self.open: Mark | None = None
        self.depth = 0
        self.closers_left = _closers_left(marks)

    def pairs(self) -> Iterator[_Pair]:
        """Opening and closing mark, None where missing, and whether it goes on."""
        rest = 0
        if self._goes_on_unmarked():
            yield None, self.marks[0], True
            rest = 1
        for number in range(rest, len(self.marks)):
            mark = self.marks[number]
            if self.open is None:
                self._open_at(number)
            elif self._closes(number):
                yield self.open, mark, self._continues(self.open)
                self.open = None
            elif self._opens_again(mark):
                yield self.open, mark, self._continues(self.open)
                self.open, self.depth = mark, 0
        if self.open is not None:
            yield self.open, None, self._continues(self.open)

    def _goes_on_unmarked(self) -> bool:
        """Whether a quotation left open closes here without opening anew."""
        if self.before is None or not self.marks:
            return False
        first = self.marks[0]
        return first.closes and not first.opens and first.can_close(self.before)

    def _continues(self, opening: Mark) -> bool:
        """Whether the mark repeats one that the paragraph before left open."""
        return (
            self.before is not None
            and opening.index == self.block.first
            and opening.single == self.before.single
        )

    def _open_at(self, number: int) -> None:
        mark = self.marks[number]
        if mark.opens and not (mark.single and not self.closers_left[number + 1]):
            self.open, self.depth = mark, 0

    def _closes(self, number: int) -> bool:
        """Whether this mark ends the open quotation; counts those inside it."""
        mark, opening = self.marks[number], self.open
        assert opening is not None
        if mark.text == opening.text and mark.directed:
            nested = self.closers_left[number + 1] > self.depth + 1
            self.depth += nested
            return False
        if not mark.can_close(opening):
            return False
        if self.depth:
            self.depth -= 1
            return False
        return not (mark.doubtful and self._better_follows(number, opening))

    def _better_follows(self, number: int, opening: Mark) -> bool:
        """Whether the next mark closes, so that this one is an apostrophe."""
        following = self.marks[number + 1 : number + 2]
        return any(mark.can_close(opening) and not mark.opens for mark in following)

    def _opens_again(self, mark: Mark) -> bool:
        """Whether the open quotation was never closed, for another opens here."""
        assert self.open is not None
        return (
            not self.depth
            and mark.opens
            and not mark.closes
            and not mark.single
            and mark.text == self.open.text
        )


def _closers_left(marks: Sequence[Mark]) -> list[int]:
    """For each place, how many marks of its own sort can still close from there on."""
    left = [0] * (len(marks) + 1)
    singles = doubles = 0
    for number in range(len(marks) - 1, -1, -1):
        mark = marks[number]
        left[number + 1] = singles if mark.single else doubles
        if mark.closes and not (mark.directed and mark.text in "“«„‹‘‚"):
            singles += mark.single
            doubles += not mark.single
    return left


def _quotation(
    text: str,
    tokens: Sequence[Token],
    block: Paragraph,
    pair: tuple[Mark | None, Mark | None],
    continues: bool,  # noqa: FBT001  the pairing says it, nobody chooses by it
) -> Quotation | None:
    """The quotation between two marks; None where it holds no words."""
    opening, closing = pair
    outer = tokens[opening.index if opening else block.first].span
    start = outer.end if opening else outer.start
    closed = closing is not None and not (closing.opens and not closing.closes)
    if closing is None:
        end = outer_end = tokens[block.last - 1].span.end
    else:
        end = tokens[closing.index].span.start
        outer_end = tokens[closing.index].span.end if closed else end
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start >= end:
        return None
    outer_end = outer_end if closed else end
    return Quotation(Span(outer.start, outer_end), Span(start, end), closed, continues)
