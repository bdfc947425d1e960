"""Keeps the register of a store: whose each name is, who owns and who speaks for whom.

Whatever suggests that two names are one bearer's is judged so, by the function that
every steward's judgement takes.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable

from claims.ingest.storing.cast import Wanted
from claims.ingest.storing.sources import register
from claims.lineage.matching import Name, suggest_same
from claims.lineage.roots import Partition
from claims.models import Source
from claims.review import Act
from claims.review.actions.register import Period, add_tie, judge_same
from claims.review.tracing import is_named
from claims.vocabulary import SourceKind, Tie

Pair = tuple[str, str]
Rows = dict[str, list[Source]]


def know(names: Iterable[str], kind: SourceKind, act: Act) -> None:
    """Let the register have a source of each name."""
    register([Wanted(name, kind) for name in names], act.at)


def judge_names(apart: Collection[str], act: Act) -> None:
    """Judge that all rows of one name are one, and of all names that may be one's.

    Two names of `apart` are one only where they are spelt alike.
    """
    rows = _named()
    names = [
        Name.of(name, person=any(one.kind == SourceKind.PERSON for one in sources))
        for name, sources in rows.items()
    ]
    same = suggest_same(names, frozenset(apart))
    sets = Partition((one.first, one.second) for one in same)
    bearers: defaultdict[str, list[Source]] = defaultdict(list)
    for name, sources in rows.items():
        bearers[sets.of(name)] += sources
    for first, *others in bearers.values():
        for other in others:
            judge_same(first=first, second=other, act=act)


def tie_names(tie: Tie, pairs: Iterable[Pair], act: Act) -> None:
    """Tie the bearer of the first name of each pair to that of the second, once."""
    rows = _named()
    ends = {(rows[bound][0], rows[to][0]) for bound, to in pairs if bound != to}
    for bound, to in sorted(ends, key=lambda pair: (pair[0].pk, pair[1].pk)):
        add_tie(tie=tie, bound=bound, to=to, period=Period(), act=act)


def _named() -> Rows:
    """The sources that name somebody, by their names."""
    found: Rows = defaultdict(list)
    for source in Source.objects.order_by("pk"):
        if is_named(source.name, SourceKind(source.kind)):
            found[source.name].append(source)
    return found
