"""Finds the roots of a claim among its accepted links: who knows it for themselves."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from claims.lineage.roots import (
    Document,
    End,
    Group,
    Lineage,
    Prop,
    Step,
    Store,
    Telling,
    lineage,
    root_name,
)
from claims.lineage.roots.weighing.standing import contrary
from claims.models import Attribution, Claim, Confirmation, Ownership, Source, SpeaksFor
from claims.models import Document as Text
from claims.reports.freezing.evidence import key_of
from claims.reports.freezing.shown import first_seen, name_of, names_of
from claims.reports.value import Group as GroupTold
from claims.reports.value import Roots
from claims.vocabulary import Polarity, Relation, Scope, SourceKind

_OUTLETS = frozenset({SourceKind.AGENCY.value, SourceKind.OUTLET.value})
_DENYING = frozenset({Relation.CONTRADICTS.value, Relation.RETRACTS.value})
_TELLING = _DENYING | {Relation.CONFIRMS.value, Relation.REPEATS.value}


@dataclass(frozen=True, slots=True)
class Traced:
    """The roots of a claim, and which root each telling has, by its key."""

    roots: Roots
    of: Mapping[str, str]


def trace(claim: Claim, links: Sequence[Confirmation]) -> Traced:
    """At most how many know the claim for themselves, from what was accepted."""
    found = lineage(_store(claim, links))
    affirming, denying = found.balance.affirming, found.balance.denying
    return Traced(
        Roots(
            affirming=tuple(map(_group, affirming.groups)),
            denying=tuple(map(_group, denying.groups)),
            unknown=len(affirming.unknown),
            fewest_unknown=affirming.fewest_unknown,
            circular=tuple(" and ".join(loop) for loop in found.loops),
            flips=tuple(map(_flip, found.flips)),
        ),
        _root_of_each(found),
    )


def _root_of_each(found: Lineage) -> dict[str, str]:
    named = (one for one in found.trails if one.end is End.NAMED)
    return {one.telling: root_name(one.root) for one in named}


def _group(group: Group) -> GroupTold:
    bonds = (f"{bond.value}: {a} and {b}" for bond, (a, b) in group.bonds)
    return GroupTold(tuple(map(root_name, group.roots)), tuple(bonds))


def _flip(prop: Prop) -> str:
    return f"{prop.part.value} {root_name(prop.key)}"


def _store(claim: Claim, links: Sequence[Confirmation]) -> Store:
    """The claim and what was accepted for or against it, of whatever scope."""
    telling = [one for one in links if one.relation in _TELLING]
    texts = [claim.document, *(text for one in telling if (text := _text(one)))]
    return Store(
        documents=tuple({text.pk: _document(text) for text in texts}.values()),
        tellings=(_own(claim), *map(_told, telling)),
        owners=tuple(Ownership.objects.values_list("owned__name", "owner__name")),
        speaks_for=tuple(SpeaksFor.objects.values_list("speaker__name", "body__name")),
    )


def _own(claim: Claim) -> Telling:
    return Telling(
        id=f"claim:{claim.pk}",
        document=str(claim.document_id),
        chain=_chain(claim.attributions.all()),
    )


def _told(link: Confirmation) -> Telling:
    """What a link brings; what it contradicts it denies."""
    told, text = link.evidence_claim, _text(link)
    denying = link.relation in _DENYING
    return Telling(
        id=key_of(link),
        document=str(text.pk) if text else key_of(link),
        chain=_chain(told.attributions.all()) if told else (),
        polarity=contrary(Polarity.AFFIRMED) if denying else Polarity.AFFIRMED,
        scope=Scope(link.scope),
        repeats=_repeats(link),
    )


def _repeats(link: Confirmation) -> tuple[str, ...]:
    """A headline takes the roots of what it repeats in its own text."""
    told = link.evidence_claim
    same = told is not None and told.document_id == link.claim.document_id
    silent = told is not None and not told.attributions.all()
    repeats = link.relation == Relation.REPEATS.value
    return (f"claim:{link.claim_id}",) if same and silent and repeats else ()


def _chain(steps: Iterable[Attribution]) -> tuple[Step, ...]:
    return tuple(
        Step(
            names=tuple(name_of(one) for one in _who(step)),
            outlet=any(one.kind in _OUTLETS for one in _who(step)),
        )
        for step in steps
    )


def _who(step: Attribution) -> tuple[Source, ...]:
    return tuple(
        one for one in names_of(step) if one.kind != SourceKind.ANONYMOUS.value
    )


def _text(link: Confirmation) -> Text | None:
    told = link.evidence_claim
    return told.document if told else link.evidence_document


def _publisher(text: Text) -> tuple[str, ...]:
    place = first_seen(text)
    return (name_of(place.publisher),) if place and place.publisher else ()


def _document(text: Text) -> Document:
    place = first_seen(text)
    return Document(
        id=str(text.pk),
        publisher=next(iter(_publisher(text)), ""),
        published=place.published_at if place else None,
    )
