"""Gathers one edition of a report from the tables: the only place that asks them."""

from datetime import datetime
from functools import partial

from django.db.models import QuerySet

from claims.models import Claim, Confirmation, Event, Source
from claims.models import Correction as CorrectionRow
from claims.reports.freezing.evidence import documents_of, evidence_of, timeline_of
from claims.reports.freezing.language import usual_language
from claims.reports.freezing.prose import documents_bound, prose_of
from claims.reports.freezing.roots import rooted
from claims.reports.freezing.shown import CHAIN, names_of
from claims.reports.freezing.sources import sources_of, texts_of
from claims.reports.freezing.statements import statement_of
from claims.reports.freezing.tellings import tellings_of
from claims.reports.freezing.withholding import withheld
from claims.reports.freezing.work import (
    correction_of,
    finding_of,
    house,
    limits_of,
    method_of,
    parts_of,
    reply_of,
    signings_of,
    undecided_links,
)
from claims.reports.value import LATEST, Correction, Edition, dump
from claims.review.actions.editions import Freeze
from claims.review.prose import summary_of
from claims.review.standing import answers_about, final_of
from claims.vocabulary import LinkStatus

_SOURCE = ("roles", "grades", "owned_by__owner", "speaks_for__body")
_TEXT = ("document__appearances__publisher",)


def freeze(
    claim: Claim,
    edition: int,
    at: datetime,
    correction: CorrectionRow | None,
    language: str = "",
) -> str:
    """The value of a claim's report as it goes out at a time, as canonical JSON.

    Without a language, in the usual one.
    """
    return dump(gather(claim.pk, edition, at, correction, language))


def freezing_in(language: str) -> Freeze:
    """What freezes a report in a language; in the usual one, where it is empty."""
    return partial(freeze, language=language)


def gather(
    key: int,
    edition: int,
    at: datetime,
    correction: CorrectionRow | None = None,
    language: str = "",
) -> Edition:
    """The value of a claim's report; Claim.DoesNotExist where there is none."""
    claim = _whole(Claim.objects.all()).get(pk=key)
    links = list(_accepted(claim))
    answers = answers_about(claim, claim.version)
    statement, found = statement_of(claim), rooted(claim, links)
    evidence = evidence_of(links, found.of)
    summary = summary_of(claim)
    documents = [*documents_of(claim, links), *documents_bound(summary)]
    texts = texts_of(documents)
    replies = claim.replies.filter(claim_version=claim.version)
    whole = Edition(
        form=LATEST,
        claim=claim.pk,
        edition=edition,
        published_at=parts_of(answers, at)[-1].at,
        language=language or usual_language(claim),
        house=house(),
        statement=statement,
        findings=tuple(map(finding_of, final_of(answers))),
        tellings=tellings_of(claim, links),
        evidence=evidence,
        roots=found.roots,
        timeline=timeline_of(claim, evidence),
        sources=sources_of(_cast(claim, links), at),
        texts=texts,
        replies=tuple(
            reply_of(one) for one in replies.select_related("source").order_by("id")
        ),
        limits=tuple(limits_of(statement, texts, undecided_links(claim))),
        method=method_of(claim),
        parts=parts_of(answers, at),
        corrections=_corrections(claim, correction, at),
        events=_events(claim),
        prose=prose_of(claim, summary),
        signings=signings_of(claim),
    )
    return withheld(whole, [document for document, _ in documents])


def _whole(claims: QuerySet[Claim]) -> QuerySet[Claim]:
    steps = [f"attributions__source__{one}" for one in _SOURCE]
    steps += [f"attributions__members__source__{one}" for one in _SOURCE]
    paths: tuple[str, ...] = (*CHAIN, *_TEXT, *steps)
    return claims.select_related("document").prefetch_related(*paths)


def _accepted(claim: Claim) -> QuerySet[Confirmation]:
    links = Confirmation.objects.filter(claim=claim, status=LinkStatus.ACCEPTED.value)
    told = [f"evidence_claim__{one}" for one in (*CHAIN, *_TEXT)]
    sources = [f"evidence_claim__attributions__source__{one}" for one in _SOURCE]
    return (
        links.order_by("id")
        .select_related(
            "claim", "evidence_claim__document", "evidence_document",
            "evidence_snapshot",
        )
        .prefetch_related(*told, *sources, "evidence_document__appearances__publisher")
    )  # fmt: skip


def _cast(claim: Claim, links: list[Confirmation]) -> list[Source]:
    """Everybody who is heard of in the claim and its evidence."""
    told = [claim, *(one.evidence_claim for one in links if one.evidence_claim)]
    steps = [step for one in told for step in one.attributions.all()]
    return [source for step in steps for source in names_of(step)]


def _corrections(
    claim: Claim, correction: CorrectionRow | None, at: datetime
) -> tuple[Correction, ...]:
    """What was corrected so far, the latest first, and what this edition corrects."""
    issued = CorrectionRow.objects.filter(report__claim=claim, issued_at__isnull=False)
    earlier = list(issued.select_related("report").order_by("-issued_at", "-id"))
    told = [correction, *earlier] if correction else earlier
    return tuple(correction_of(one, at) for one in told)


def _events(claim: Claim) -> tuple[str, ...]:
    found = Event.objects.filter(claim=claim).in_order()
    return tuple(one.digest for one in found)
