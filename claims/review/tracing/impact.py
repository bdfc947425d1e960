"""Tells what rested on a source, a document or a judgement, whatever becomes of it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claims.models import (
    Appearance,
    Assessment,
    Attribution,
    AttributionMember,
    Claim,
    Clustered,
    Confirmation,
    Document,
    Judgement,
    Report,
    Source,
)
from claims.review.tracing.gathering.relations import merged_with
from claims.vocabulary import LinkStatus, Question, State


class Rests(StrEnum):
    """How a claim rests on something: by its own words, or by what is linked to it."""

    DIRECTLY = "directly"
    BY_LINKS = "by links"


@dataclass(frozen=True, slots=True)
class ClaimHit:
    """A claim that rests on it."""

    claim: int
    proposition: str
    state: State
    rests: Rests


@dataclass(frozen=True, slots=True)
class AssessmentHit:
    """An answer that was handed in on such a claim; what it says is not told here."""

    assessment: int
    claim: int
    version: int
    question: Question


@dataclass(frozen=True, slots=True)
class ReportHit:
    """An edition that was published on such a claim."""

    report: int
    claim: int
    edition: int
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Impact:
    """Every claim, assessment and report that rested on something, in their order."""

    claims: tuple[ClaimHit, ...]
    assessments: tuple[AssessmentHit, ...]
    reports: tuple[ReportHit, ...]


def of_source(source: Source) -> Impact:
    """What rests on a source, under any of the names that were merged with it."""
    return _impact(_said_by([source.pk]))


def of_document(document: Document) -> Impact:
    """What rests on a document: its claims, and those that it is evidence for."""
    return _impact(_told_in([document.pk]))


def of_words(claims: Iterable[int], documents: Iterable[int]) -> Impact:
    """What rests on some claims, and on documents that are evidence as a whole."""
    accepted = Confirmation.objects.filter(status=LinkStatus.ACCEPTED.value)
    whole = accepted.filter(evidence_document__in=list(documents))
    return _impact(set(claims) | set(whole.values_list("claim_id", flat=True)))


def of_judgement(judgement: Judgement) -> Impact:
    """What rests on a judgement that two things are one, whether it stands or not."""
    claims = (judgement.first_claim_id, judgement.second_claim_id)
    sources = (judgement.first_source_id, judgement.second_source_id)
    joined = {one for one in claims if one is not None}
    return _impact(joined or _said_by(one for one in sources if one is not None))


def _said_by(sources: Iterable[int]) -> set[int]:
    """The claims that some sources said, passed on or published."""
    every = merged_with(sources)
    alone = Attribution.objects.filter(source__in=every).values_list("claim_id")
    members = AttributionMember.objects.filter(source__in=every)
    jointly = members.values_list("attribution__claim_id")
    seen = Appearance.objects.filter(publisher__in=every)
    published = _told_in(seen.values_list("document_id", flat=True))
    return {claim for (claim,) in alone.union(jointly)} | published


def _told_in(documents: Iterable[int]) -> set[int]:
    """The claims of some documents, and those that these are evidence for."""
    texts = list(documents)
    inside = Claim.objects.filter(document__in=texts).values_list("pk")
    accepted = Confirmation.objects.filter(status=LinkStatus.ACCEPTED.value)
    outside = accepted.filter(evidence_document__in=texts).values_list("claim_id")
    return {claim for (claim,) in inside.union(outside)}


def _impact(direct: set[int]) -> Impact:
    """What rests on some claims, with all that accepted links join to them."""
    clusters = Clustered.objects.filter(claim__in=direct).values("cluster")
    joined = Clustered.objects.filter(cluster__in=clusters)
    every = direct | set(joined.values_list("claim_id", flat=True))
    rows = Claim.objects.filter(pk__in=every).order_by("pk")
    claims = tuple(
        ClaimHit(key, words, State(state), _how(key, direct))
        for key, words, state in rows.values_list("pk", "proposition", "state")
    )
    return Impact(claims, _assessments(every), _reports(every))


def _how(key: int, direct: set[int]) -> Rests:
    return Rests.DIRECTLY if key in direct else Rests.BY_LINKS


def _assessments(claims: set[int]) -> tuple[AssessmentHit, ...]:
    found = Assessment.objects.submitted().filter(claim__in=claims).order_by("pk")
    rows = found.values_list("pk", "claim_id", "claim_version", "question")
    return tuple(
        AssessmentHit(key, claim, version, Question(question))
        for key, claim, version, question in rows
    )


def _reports(claims: set[int]) -> tuple[ReportHit, ...]:
    found = Report.objects.filter(claim__in=claims).order_by("pk")
    rows = found.values_list("pk", "claim_id", "edition", "published_at")
    return tuple(ReportHit(*row) for row in rows)
