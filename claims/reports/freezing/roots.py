"""Tells the roots of a claim as readers may know them: some names stay untold."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claims.lineage.roots import End, Group, Lineage, Part, Prop, lineage, root_name
from claims.models import Claim, Confirmation, Source
from claims.reports.freezing.evidence import key_of
from claims.reports.value import Group as GroupTold
from claims.reports.value import Roots
from claims.review import CONFIDENTIAL
from claims.review.tracing import Built, examine
from claims.review.tracing.telling.answer import told
from claims.review.tracing.telling.values import Flip


@dataclass(frozen=True, slots=True)
class Rooted:
    """The roots of a claim, and the root of each link's evidence, by its key."""

    roots: Roots
    of: Mapping[str, str]


def rooted(claim: Claim, links: Sequence[Confirmation]) -> Rooted:
    """At most how many know the claim for themselves, from what was accepted."""
    built = examine(claim.pk)
    found, shown = lineage(built.store), _Shown(built)
    flips = zip(found.flips, told(built, found).flips, strict=True)
    affirming, denying = found.balance.affirming, found.balance.denying
    roots = Roots(
        affirming=tuple(map(shown.group, affirming.groups)),
        denying=tuple(map(shown.group, denying.groups)),
        unknown=len(affirming.unknown),
        fewest_unknown=affirming.fewest_unknown,
        circular=tuple(shown.names(loop) for loop in found.loops),
        flips=tuple(shown.flip(prop, flip) for prop, flip in flips),
    )
    return Rooted(roots, dict(_of_links(built, found, shown, links)))


class _Shown:
    """Names as readers may see them."""

    def __init__(self, built: Built) -> None:
        rows = Source.objects.filter(pk__in=built.rows.sources.rows, confidential=True)
        keys = rows.values_list("pk", flat=True)
        self._hidden = {built.names.name(key) for key in keys}

    def names(self, who: Iterable[str]) -> str:
        """Who stands together, in words."""
        hidden = self._hidden
        return root_name(tuple(CONFIDENTIAL if n in hidden else n for n in who))

    def group(self, group: Group) -> GroupTold:
        """The roots that count as one, and why."""
        bonds = (
            f"{bond.value}: {self.names([one])} and {self.names([other])}"
            for bond, (one, other) in group.bonds
        )
        return GroupTold(tuple(map(self.names, group.roots)), tuple(bonds))

    def flip(self, prop: Prop, flip: Flip) -> str:
        """What the balance hangs on: a text by its title, others by name."""
        text = prop.part is Part.DOCUMENT
        return f"{prop.part.value} {flip.name if text else self.names(prop.key)}"


def _of_links(
    built: Built, found: Lineage, shown: _Shown, links: Sequence[Confirmation]
) -> Iterable[tuple[str, str]]:
    """The root of the evidence of each link that leads to somebody named."""
    named = {one.telling: one.root for one in found.trails if one.end is End.NAMED}
    for link in links:
        evidence = (link.evidence_claim_id, link.evidence_document_id)
        for telling, heard in built.heard.items():
            document = heard.document if heard.claim is None else None
            if telling in named and evidence == (heard.claim, document):
                yield key_of(link), shown.names(named[telling])
