"""Sources in brief, many in a few questions."""

from collections import defaultdict
from collections.abc import Collection, Mapping

from claims.models import Claim, Source, SourceName, SourceRole
from claims.models.sources import office_told
from claims.reports.register.values import Card
from claims.vocabulary import SourceKind

SHORT = 160  # characters of what somebody said


def cards_of(sources: Collection[int]) -> Mapping[int, Card]:
    """The card of each source that there is, in four questions."""
    keys = list(sources)
    names, offices = (
        defaultdict[int, list[str]](list),
        defaultdict[int, list[str]](list),
    )
    aliases = SourceName.objects.filter(source__in=keys)
    for key, name in aliases.values_list("source_id", "name"):
        names[key].append(name)
    roles = SourceRole.objects.filter(source__in=keys).order_by("id")
    for key, title, former in roles.values_list("source_id", "title", "former"):
        offices[key].append(office_told(title, former=former))
    said = _latest(keys)
    return {
        one.pk: Card(
            key=one.pk,
            name=one.name,
            kind=one.get_kind_display(),
            unnamed=one.kind == SourceKind.ANONYMOUS,
            names=tuple(names[one.pk]),
            offices=tuple(dict.fromkeys(offices[one.pk])),
            document=said[one.pk][0] if one.pk in said else None,
            said=said[one.pk][1] if one.pk in said else "",
        )
        for one in Source.objects.filter(pk__in=keys)
    }


def _latest(sources: list[int]) -> Mapping[int, tuple[int, str]]:
    """The latest claim that each originated: its document, and what it says."""
    claims = Claim.objects.filter(originator__in=sources)
    latest = claims.order_by("originator_id", "-id").distinct("originator_id")
    rows = latest.values_list("originator_id", "document_id", "proposition")
    return {key: (document, words[:SHORT]) for key, document, words in rows if key}
