"""Whether a number changed between two tellings."""

from collections.abc import Sequence

from claims.lineage.drift.change import Change, became, shown
from claims.lineage.drift.changes.quantities import Quantity, quantities
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.likeness import MOST, in_common
from claims.vocabulary import ChangeKind


def quantity_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """The first number that became another; leaving one out changes none.

    An "about" or "at least" that comes or goes is a change only where most words stay.
    """
    before = quantities(earlier.tokens, lexicon)
    after = quantities(later.tokens, lexicon)
    gone = [one for one in before if not _among(one, after)]
    new = [one for one in after if not _among(one, before)]
    apart = earlier.stems ^ later.stems
    reworded = in_common(earlier, later, lexicon) < MOST
    for old in gone:
        other = _instead(old, new, only=len(gone) == 1 and len(new) == 1)
        bounded = other is not None and old.meets(other) and old.bound != other.bound
        if other and not (reworded and bounded) and _of_one_kind(old, other, apart):
            first = earlier.words(old.first, old.last)
            second = later.words(other.first, other.last)
            sentence = became(shown(first), shown(second))
            return Change(ChangeKind.QUANTITY, first, second, sentence)
    return None


def _of_one_kind(old: Quantity, other: Quantity, apart: frozenset[str]) -> bool:
    """Whether two numbers may count one thing: "30 years" and "three decades" do not.

    `apart` are the stems that only one telling has.
    """
    dated = old.measure == "date"  # whose unit is a month
    return dated or old.unit == other.unit or not {old.unit, other.unit} <= apart


def _among(one: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether others have the number, be it without its measure: "58 to 42 percent"."""
    return any(one.agrees(other) or one.is_bare(other) for other in others)


def _instead(old: Quantity, new: Sequence[Quantity], *, only: bool) -> Quantity | None:
    """What stands in the place of a number: of its measure, and mostly of its unit."""
    for other in new:
        if other.measure == old.measure and (only or other.unit == old.unit):
            return other
    return None
