"""Reads what bears on a claim, in as many questions however much it is."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeVar

from django.db.models import Q

from claims.models import (
    Appearance,
    Attribution,
    AttributionMember,
    Claim,
    Clustered,
    Confirmation,
    Document,
    Judgement,
    Upstream,
)
from claims.review.tracing.gathering.relations import sources_of
from claims.review.tracing.gathering.retractions import retractions
from claims.review.tracing.gathering.rows import (
    OUTLETS,
    AppearanceRow,
    ClaimRow,
    LinkRow,
    Pair,
    Rows,
    Sources,
    StepRow,
)
from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    JudgementKind,
    LinkStatus,
    Membership,
    Relation,
    Scope,
    SourceKind,
)

_CLAIM = (
    "id", "document_id", "start", "end", "text", "proposition", "hedge_level",
    "evidentiality", "said_at",
)  # fmt: skip
_LINK = (
    "id", "claim_id", "evidence_claim_id", "evidence_document_id",
    "evidence_snapshot_id", "evidence_snapshot__url", "relation", "scope",
)  # fmt: skip
_STEP = (
    "id", "claim_id", "source_id", "role", "start", "end", "text", "cue_start",
    "cue_end", "cue_text",
)  # fmt: skip
RowT = TypeVar("RowT")


def read(key: int) -> Rows:
    """All that bears on a claim; Claim.DoesNotExist where there is none."""
    claims = _claims(key)
    links = _links(claims)
    documents = {one.document for one in claims.values()}
    documents |= {one.evidence_document for one in links if one.evidence_document}
    steps = _steps(claims)
    members = _members(one.id for chain in steps.values() for one in chain)
    titles, superseding = _documents(documents)
    appearances = _appearances(titles)
    taken_back = retractions(claims, links, appearances)
    corrects = superseding | taken_back.documents
    upstreams = _upstreams(documents)
    sources = sources_of(_everybody(steps, members, appearances, upstreams))
    alone = [one for one in claims.values() if _alone(steps.get(one.id, ()), sources)]
    told = {one.document for one in claims.values()}
    voiced = {one.document for one in alone} | (documents - told)
    cited = {
        claims[key].document for key, chain in steps.items() if _cites(chain, sources)
    }
    return Rows(
        asked=claims[key],
        claims=claims,
        steps=steps,
        members=members,
        links=links,
        same_claims=_same_claims(claims),
        titles=titles,
        corrects=corrects,
        retracting=taken_back.claims,
        appearances=appearances,
        upstreams=upstreams,
        texts=_texts(set(titles) if corrects else voiced | cited),
        voiced=frozenset(titles if corrects else voiced),
        sources=sources,
    )


def _claims(key: int) -> dict[int, ClaimRow]:
    """The claim, and all that accepted links join to it."""
    joined = Clustered.objects.filter(claim=key).values_list("cluster_id", flat=True)
    cluster = joined.first()
    wanted = Q(pk=key) if cluster is None else Q(clustered__cluster=cluster)
    rows = Claim.objects.filter(wanted).order_by("id").values_list(*_CLAIM)
    found = {row[0]: _claim(row) for row in rows}
    if key not in found:
        raise Claim.DoesNotExist(f"There is no claim {key}.")
    return found


def _claim(row: tuple[Any, ...]) -> ClaimRow:
    key, document, start, end, text, proposition, level, knows, said_at = row
    hedge, basis = HedgeLevel(level), Evidentiality(knows)
    return ClaimRow(key, document, start, end, text, proposition, hedge, basis, said_at)


def _links(claims: Iterable[int]) -> tuple[LinkRow, ...]:
    accepted = Confirmation.objects.filter(status=LinkStatus.ACCEPTED.value)
    rows = accepted.filter(claim__in=list(claims)).order_by("id")
    return tuple(map(_link, rows.values_list(*_LINK)))


def _link(row: tuple[Any, ...]) -> LinkRow:
    key, claim, other, document, snapshot, url, relation, scope = row
    meaning = (Relation(relation), Scope(scope))
    return LinkRow(key, claim, other, document, snapshot, url or "", *meaning)


def _same_claims(claims: Iterable[int]) -> tuple[Pair, ...]:
    judged = Judgement.objects.filter(
        kind=JudgementKind.SAME_CLAIM.value, withdrawn_at__isnull=True
    )
    rows = judged.filter(first_claim__in=list(claims)).order_by("id")
    return tuple(rows.values_list("first_claim_id", "second_claim_id"))


def _steps(claims: Iterable[int]) -> dict[int, tuple[StepRow, ...]]:
    found = Attribution.objects.filter(claim__in=list(claims))
    rows = found.order_by("claim", "position").values_list(*_STEP)
    return _grouped(lambda one: one.claim, map(_step, rows))


def _step(row: tuple[Any, ...]) -> StepRow:
    key, claim, source, role, *mention_and_cue = row
    mention, cue = tuple(mention_and_cue[:3]), tuple(mention_and_cue[3:])
    return StepRow(key, claim, source, AttributionRole(role), mention, cue)


def _members(steps: Iterable[int]) -> dict[int, tuple[tuple[int, Membership], ...]]:
    found = AttributionMember.objects.filter(attribution__in=list(steps))
    rows = found.order_by("id").values_list("attribution_id", "source_id", "membership")
    members: defaultdict[int, list[tuple[int, Membership]]] = defaultdict(list)
    for step, source, membership in rows:
        members[step].append((source, Membership(membership)))
    return {step: tuple(several) for step, several in members.items()}


def _documents(keys: set[int]) -> tuple[dict[int, str], dict[int, int]]:
    """The titles of documents and of those that correct them, and which those are."""
    found = Document.objects.filter(Q(pk__in=keys) | Q(supersedes__in=keys))
    rows = list(found.order_by("id").values_list("id", "title", "supersedes_id"))
    titles = {key: title for key, title, _ in rows}
    return titles, {key: before for key, _, before in rows if before in titles}


def _appearances(documents: Iterable[int]) -> dict[int, tuple[AppearanceRow, ...]]:
    found = Appearance.objects.filter(document__in=list(documents))
    rows = found.values_list("id", "document_id", "publisher_id", "published_at")
    made = (AppearanceRow(*row) for row in rows.order_by("id"))
    return _grouped(lambda one: one.document, made)


def _upstreams(documents: Iterable[int]) -> dict[int, tuple[int, ...]]:
    found = Upstream.objects.filter(document__in=list(documents))
    rows = found.order_by("start", "id").values_list("document_id", "source_id")
    sources: defaultdict[int, dict[int, None]] = defaultdict(dict)
    for document, source in rows:
        sources[document][source] = None
    return {document: tuple(several) for document, several in sources.items()}


def _texts(documents: set[int]) -> dict[int, str]:
    return dict(Document.objects.filter(pk__in=documents).values_list("id", "text"))


def _alone(chain: tuple[StepRow, ...], sources: Sources) -> bool:
    """Whether a document says something itself, or has it from nobody named."""
    return not chain or sources.kind(chain[0]) in {None, SourceKind.ANONYMOUS}


def _cites(chain: tuple[StepRow, ...], sources: Sources) -> bool:
    """Whether a chain begins with an outlet, which may have seen it."""
    return sources.kind(chain[0]) in OUTLETS


def _everybody(
    steps: Mapping[int, tuple[StepRow, ...]],
    members: Mapping[int, tuple[tuple[int, Membership], ...]],
    appearances: Mapping[int, tuple[AppearanceRow, ...]],
    upstreams: Mapping[int, tuple[int, ...]],
) -> set[int]:
    """The sources of all chains, places and upstreams."""
    found = {one.source for chain in steps.values() for one in chain}
    found |= {one.publisher for seen in appearances.values() for one in seen}
    found |= {source for several in members.values() for source, _ in several}
    found |= {source for several in upstreams.values() for source in several}
    return {source for source in found if source is not None}


def _grouped(
    key: Callable[[RowT], int], rows: Iterable[RowT]
) -> dict[int, tuple[RowT, ...]]:
    """The rows by a key of theirs, in their order."""
    found: defaultdict[int, list[RowT]] = defaultdict(list)
    for row in rows:
        found[key(row)].append(row)
    return {one: tuple(several) for one, several in found.items()}
