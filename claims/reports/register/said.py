"""What a source said, with its office at the time, and how its offices are told."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import F, OuterRef, Subquery
from django.db.models.functions import Greatest, Substr

from claims.models import Appearance, Attribution, Claim, Source, SourceRole
from claims.models.sources import office_told
from claims.reports.register.values import OfficeLine, SaidLine
from claims.review.register import role_among, with_telling
from claims.vocabulary import Evidentiality, HedgeLevel, level_words

MOST = 20  # claims on the page of a source: the register of claims has them all
AROUND = 60  # characters beside the words that tell of an office


def said_by(source: Source, keys: Sequence[int]) -> tuple[SaidLine, ...]:
    """The latest claims of a source and of those that are judged to be the same."""
    first = Appearance.objects.filter(document=OuterRef("document")).order_by("id")
    step = Attribution.objects.filter(claim=OuterRef("pk"), position=0)
    claims = (
        Claim.objects.said_by(*keys)
        .select_related("document", "originator")
        .defer("document__text", "search_simple", "search_english", "search_russian")
        .annotate(
            out_at=Subquery(first.values("published_at")[:1]),
            seen_at=Subquery(first.values("retrieved_at")[:1]),
            office=Subquery(step.values("title")[:1]),
            capacity=Subquery(step.values("capacity")[:1]),
        )
    )
    roles = list(with_telling(SourceRole.objects.filter(source__in=keys)))
    rows = claims.order_by("-id")[:MOST]
    return tuple(_said(source, claim, roles) for claim in rows)


def moment_of(claim: Claim) -> datetime:
    """When a claim that was asked by `said_by` was made, as far as one knows."""
    known = (
        claim.said_at,
        getattr(claim, "out_at", None),
        getattr(claim, "seen_at", None),
    )
    return next(filter(None, known), claim.document.recorded_at)


def _said(source: Source, claim: Claim, roles: Sequence[SourceRole]) -> SaidLine:
    at = moment_of(claim)
    own = claim.originator if claim.originator != source else None
    level = HedgeLevel(claim.hedge_level)
    return SaidLine(
        key=claim.pk,
        proposition=claim.proposition,
        level=claim.hedge_level,
        label=level_words(level, Evidentiality(claim.evidentiality)),
        document=claim.document_id,
        title=str(claim.document),
        at=at,
        under=own.name if own else "",
        office=_office_then(claim, roles, at),
    )


def _office_then(claim: Claim, roles: Sequence[SourceRole], at: datetime) -> str:
    """The office that the claim's own document tells, else the one known by then."""
    title = getattr(claim, "office", None)
    if title:
        return office_told(title, former=getattr(claim, "capacity", "") == "former")
    then = role_among(roles, at)
    return then.words if then else ""


def offices_of(source: Source) -> tuple[OfficeLine, ...]:
    """The offices that are told of a source, as they were told, the earliest first."""
    text, start, end = "document__text", F("start"), F("end")
    rows = (
        with_telling(source.roles.select_related("document"))
        .defer("document__text")
        .annotate(
            before=Substr(text, Greatest(start - AROUND, 0) + 1, AROUND),
            words=Substr(text, start + 1, end - start),
            after=Substr(text, end + 1, AROUND),
        )
    )
    lines = map(_office, rows.order_by("id"))
    return tuple(sorted(lines, key=lambda one: one.told_at or one.held_at))


def _office(row: SourceRole) -> OfficeLine:
    start = row.start or 0
    before, words, after = (
        str(getattr(row, part) or "") for part in ("before", "words", "after")
    )
    return OfficeLine(
        key=row.pk,
        office=str(row),
        organisation=row.organisation,
        held_from=row.held_from,
        held_to=row.held_to,
        told_at=getattr(row, "told_at", None),
        document=row.document_id,
        title=str(row.document) if row.document else "",
        before=before[: min(start, AROUND)],
        words=words,
        after=after,
    )
