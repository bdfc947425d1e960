"""Makes the sheets of a claim's links: what is suggested, why, and what was decided."""

from collections import Counter

from claims.lineage.pictures import Label
from claims.models import Claim, Confirmation, Event
from claims.reports.lineage.evidence import Evidence, other_of
from claims.reports.lineage.labels import hedge_of, teller_of
from claims.reports.lineage.values import LinkSheet, Rests
from claims.review import spans_of
from claims.vocabulary import (
    Evidentiality,
    HedgeLevel,
    LinkStatus,
    Phrase,
    Say,
    joined,
)

_COMMA = "%(first)s, %(second)s"


def links_of(found: Evidence, say: Say) -> tuple[LinkSheet, ...]:
    """The sheets of all links, the surest suggestion first, decisions by their age."""
    events = Event.objects.filter(confirmation__in=[one.pk for one in found.links])
    seen = Counter(events.values_list("confirmation", flat=True))
    order = sorted(found.links, key=lambda one: (-(one.score or 0), one.pk))
    return tuple(_sheet(found, link, seen[link.pk], say) for link in order)


def _sheet(found: Evidence, link: Confirmation, revision: int, say: Say) -> LinkSheet:
    """What an analyst is shown of a link."""
    other = other_of(link, found.claim.pk)
    row = found.rows[other]
    return LinkSheet(
        key=link.pk,
        other=other,
        proposition=row.proposition,
        teller=say(teller_of(row)),
        sounds=say(_sounds(row)),
        level=row.hedge_level,
        relation=link.get_relation_display(),
        scope=link.get_scope_display(),
        says=(link.relation, link.scope),
        was=say(_suggested(link)),
        status=link.status,
        why=found.discreet(link.why),
        rule=link.rule,
        score=link.score,
        rests=tuple(Rests(one.claim, one.words) for one in spans_of(link)),
        revision=revision,
        decided=say(found.discreet(_decided(link))),
    )


def _suggested(link: Confirmation) -> str:
    """What was suggested, where somebody accepted it as another; else nothing."""
    if not link.suggested_relation:
        return ""
    words = (link.get_suggested_relation_display(), link.get_suggested_scope_display())
    return joined(map(Phrase, words), _COMMA)


def _sounds(row: Claim) -> str:
    """How sure a claim sounds, and by which words."""
    level, known = HedgeLevel(row.hedge_level), Evidentiality(row.evidentiality)
    return Label(level=level, evidentiality=known, hedge=hedge_of(row)).sounds


def _decided(link: Confirmation) -> str:
    """Who decided what, when and why; nothing where nobody has."""
    if link.status == LinkStatus.SUGGESTED or not link.decided_by:
        return ""
    when = f"{link.decided_at:%Y-%m-%d %H:%M}"
    status, who = Phrase(link.get_status_display()), link.decided_by.get_username()
    told = Phrase("%(status)s by %(who)s", status=status, who=who)
    return joined([told, when, link.reason], _COMMA)
