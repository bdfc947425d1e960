"""Gathers all that the panel of a claim's lineage shows, in a few questions."""

from collections.abc import Collection, Iterator, Mapping

from claims.lineage.credibility import suggest
from claims.lineage.pictures import (
    Graph,
    draw_ladder,
    draw_origins,
    draw_timeline,
    trace_origins,
)
from claims.lineage.pictures.origins.graph import LaneKind, Node, NodeKind
from claims.lineage.pictures.origins.marks import marks_of
from claims.reports.lineage.drifting import drifts_of
from claims.reports.lineage.evidence import evidence_of
from claims.reports.lineage.labels import labels_of, stages_of
from claims.reports.lineage.links import links_of
from claims.reports.lineage.moments import moments_of
from claims.reports.lineage.sentences import alarms_of, flip_sentence
from claims.reports.lineage.values import GroupTold, Panel, TellingTold
from claims.vocabulary import LinkStatus, Phrase, Say, joined

MOST_SUGGESTED = 20  # on one page: the surest; the rest comes as these are decided
MOST_DRAWN = 60  # rungs of a ladder, moments of a timeline: the nearest come first
_TELLING = NodeKind.TELLING
COUNTING = frozenset({LaneKind.AFFIRMING, LaneKind.DENYING})


def gather_lineage(
    key: int, hidden: Collection[int] = frozenset(), say: Say = str
) -> Panel:
    """The panel of a claim; Claim.DoesNotExist where there is none.

    The hidden sources count as ever, and are not named.
    """
    found = evidence_of(key, hidden)
    graph = trace_origins(found.store, found.lineage, labels_of(found))
    stages = tuple(stages_of(found).values())[:MOST_DRAWN]
    drift = drifts_of(found, say)
    moments, links = moments_of(found), links_of(found, say)
    open_links = tuple(one for one in links if one.status == LinkStatus.SUGGESTED)
    rating = suggest(found.lineage.balance)
    return Panel(
        claim=key,
        summary=say(graph.summary),
        alarms=tuple(alarms_of(found, drift, say)),
        origins=draw_origins(graph, say),
        groups=tuple(_groups(graph, found.claims, say)),
        ladder=draw_ladder(stages, say) if len(stages) > 1 else None,
        drift=drift,
        timeline=draw_timeline(moments[:MOST_DRAWN], say) if len(moments) > 1 else None,
        flips=tuple(say(flip_sentence(one, found)) for one in found.lineage.flips),
        suggested=open_links[:MOST_SUGGESTED],
        waiting=len(open_links),
        decided=tuple(one for one in links if one.status != LinkStatus.SUGGESTED),
        credibility=say(Phrase(rating.credibility.name.replace("_", " ").lower())),
        because=say(rating.reason),
    )


def _groups(graph: Graph, claims: Mapping[str, int], say: Say) -> Iterator[GroupTold]:
    """The lanes of the picture as lists."""
    nodes = {node.key: node for node in graph.nodes}
    for lane in graph.lanes:
        shown = [nodes[key] for key in lane.nodes]
        told = (_telling(one, claims, say) for one in shown if one.kind is _TELLING)
        bonds, counts = tuple(map(say, lane.bonds)), lane.kind in COUNTING
        yield GroupTold(say(lane.title), bonds, counts, tuple(told))


def _telling(node: Node, claims: Mapping[str, int], say: Say) -> TellingTold:
    """A telling as a line; its key ends with its id in the store."""
    return TellingTold(
        claim=claims.get(node.key.partition(":")[2]),
        name=say(node.name),
        note=say(joined([node.note, node.title], "%(first)s, %(second)s")),
        sounds=say(node.sounds),
        level=node.level.value if node.level else "",
        marks=tuple(map(say, marks_of(node))),
    )
