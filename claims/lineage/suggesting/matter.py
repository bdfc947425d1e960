"""Whether two claims speak of the same matter, and how near they are.

The words alone do not tell: "three people died" is said of many days and places, and
"we will deliver them" of anything. What stands around a claim decides then.
"""

from datetime import timedelta

from claims.lineage.suggesting.prepared import FEW, Prepared
from claims.vocabulary import Polarity

MOST = 0.75  # of the words of a claim: where more are capital, it is a headline
SOON = timedelta(days=7)  # between two tellings of a matter that nobody names
ENOUGH = 2  # words that are not ordinary, by which a matter is known


def same_matter(one: Prepared, other: Prepared) -> bool:
    """Whether two claims that use the same words may be about the same thing."""
    if not (_grounded(one, other) and _grounded(other, one)):
        return False
    if _other_time(one, other) or _other_time(other, one):
        return False
    if one.claim.document == other.claim.document:
        return True
    if _names_others(one, other) and _names_others(other, one):
        return False
    ours, theirs = one.said.content, other.said.content
    words = (one.words_for(theirs) & other.words_for(ours)) - one.lexicon.ordinary
    figures = ours.figures.counts & theirs.figures.counts
    dates = ours.figures.dates & theirs.figures.dates
    if len(words) + len(figures) + len(dates) >= ENOUGH:
        return True
    return bool(one.setting & other.setting) or (bool(words) and _echoes(one, other))


def excludable(one: Prepared, other: Prepared) -> bool:
    """Whether what one denies may be just what the other affirms.

    All that happens where it is denied, and all who are named there, are known on the
    other side.
    """
    ours, theirs = one.said.content, other.said.content
    shared = one.words_for(theirs) & other.words_for(ours)
    return all(
        _is_wholly_met(denied, affirmed, shared)
        for denied, affirmed in ((one, other), (other, one))
        if denied.claim.polarity is Polarity.NEGATED
    )


def nearness(one: Prepared, other: Prepared) -> float:
    """The share of the words and figures of both that they have in common, 0..1."""
    ours, theirs = _everything(one, other), _everything(other, one)
    both = len(ours) + len(theirs)
    return 2 * len(ours & theirs) / both if both else 0.0


def _grounded(one: Prepared, other: Prepared) -> bool:
    """Whether what stands before a claim that leans names what the other names."""
    if not one.leans:
        return len(one.said.content.words) >= FEW
    rest = other.said.content.words - one.said.content.words
    return len(rest & one.before.words) >= min(ENOUGH, len(rest))


def _echoes(one: Prepared, other: Prepared) -> bool:
    """Whether both say the same in the same words, and within days of each other."""
    ours, theirs = one.said.content.words, other.said.content.words
    first, second = one.claim.when, other.claim.when
    if first is None or second is None or one.leans or other.leans:
        return False
    return ours == theirs and abs(first - second) <= SOON


def _names_others(one: Prepared, other: Prepared) -> bool:
    """Whether one names somebody of whom the other knows nothing, however spelt."""
    if len(one.names) > MOST * len(one.said.content.words):
        return False
    return not one.names_heard <= other.heard


def _is_wholly_met(one: Prepared, other: Prepared, shared: frozenset[str]) -> bool:
    """Whether all that happens in one, and all whom it names, is known to the other."""
    happens = one.said.content.events & one.lexicon.ordinary
    return happens <= shared and one.names <= shared | other.setting


def _other_time(one: Prepared, other: Prepared) -> bool:
    """Whether one is of another year, and the other of a day of this week."""
    years = {date for date in one.said.content.figures.dates if date.isdigit()}
    days = one.lexicon.matching.words["days"] & other.said.content.figures.dates
    when = other.claim.when
    return bool(years and days) and not (when and str(when.year) in years)


def _everything(one: Prepared, other: Prepared) -> set[object]:
    meant = one.said.content
    words = one.words_for(other.said.content)
    return {*words, *meant.figures.counts, *meant.figures.dates}
