"""The desk's figures as a page shows them."""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone
from django.utils.formats import number_format
from django.utils.functional import Promise
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from claims.review.statistics import Agreement, Statistics, statistics

DAYS = (30, 90, 365)
USUAL = 90
# Landis and Koch (1977): what a kappa is called, from its least on.
CALLED = (
    (0.81, _("almost perfect")),
    (0.61, _("substantial")),
    (0.41, _("moderate")),
    (0.21, _("fair")),
    (0.0, _("slight")),
    (-1.0, _("worse than chance")),
)
SHADES = 4  # of a table's cells, above none


@dataclass(frozen=True, slots=True)
class Row:
    """One first answer, with how often each second answer came: count and shade."""

    label: str
    cells: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Agreement on one thing: its figures, and first by second answers."""

    title: Promise
    agreement: Agreement
    called: Promise | str
    labels: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A state with the median time in it, as words and as a percentage of the most."""

    label: str
    time: str
    share: int


@dataclass(frozen=True, slots=True)
class Figures:
    """All that the page shows of a period."""

    days: int
    tables: tuple[Table, ...]
    bars: tuple[Bar, ...]
    published: int
    reversed: str


def figures(days: str) -> Figures:
    """The figures of the last days, the usual ones where that is no period."""
    asked = int(days) if days in map(str, DAYS) else USUAL
    found = statistics(timezone.now() - timedelta(days=asked))
    return Figures(
        days=asked,
        tables=(
            _table(_("Verdicts"), found.verdicts),
            _table(_("Likelihood, as hedge levels"), found.levels),
        ),
        bars=_bars(found),
        published=found.published,
        reversed="" if found.reversals is None else _share(found.reversals),
    )


def _table(title: Promise, agreement: Agreement) -> Table:
    counts = {(first, second): count for first, second, count in agreement.cells}
    labels = sorted({label for pair in counts for label in pair}, key=str)
    most = max(counts.values(), default=1)
    rows = tuple(
        Row(
            _words(first),
            tuple(
                (count, -(-SHADES * count // most))
                for count in (counts.get((first, second), 0) for second in labels)
            ),
        )
        for first in labels
    )
    return Table(title, agreement, _called(agreement), tuple(map(_words, labels)), rows)


def _called(agreement: Agreement) -> Promise | str:
    if agreement.kappa is None:
        return ""
    return next(name for least, name in CALLED if agreement.kappa >= least)


def _bars(found: Statistics) -> tuple[Bar, ...]:
    longest = max((stay for _, stay in found.stays), default=timedelta(seconds=1))
    return tuple(
        Bar(_words(state.value), _time(stay), max(1, round(100 * (stay / longest))))
        for state, stay in found.stays
    )


def _time(stay: timedelta) -> str:
    if stay < timedelta(minutes=1):
        return gettext("%(time)s s") % {"time": f"{stay.total_seconds():.0f}"}
    hours = stay.total_seconds() / 3600
    if hours < 1:
        return gettext("%(time)s min") % {"time": f"{hours * 60:.0f}"}
    if hours < 48:
        return gettext("%(time)s h") % {"time": number_format(hours, 1)}
    return gettext("%(time)s days") % {"time": number_format(hours / 24, 1)}


def _share(part: float) -> str:
    return f"{number_format(100 * part, 1)}%"


def _words(label: Hashable) -> str:
    return str(label).replace("_", " ")
