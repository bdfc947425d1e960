"""What the mentions of one document have to agree on: a source is of one kind."""

from collections.abc import Mapping
from dataclasses import replace

from claims.text.findings import Party
from claims.text.spans import Span
from claims.vocabulary import SourceKind

# From what only telling words show to what is taken for want of any.
_TELLING = (
    SourceKind.AGENCY,
    SourceKind.OUTLET,
    SourceKind.GOVERNMENT,
    SourceKind.GROUP,
    SourceKind.ORGANISATION,
    SourceKind.PERSON,
    SourceKind.PRESS_RELEASE,
    SourceKind.LEAKED_DOCUMENT,
    SourceKind.SOCIAL_ACCOUNT,
    SourceKind.ANONYMOUS,
    SourceKind.UNKNOWN,
)


def agreed(parties: Mapping[Span, Party]) -> Mapping[Span, Party]:
    """The same parties, those of one name with the most telling kind that any has.

    An office tells most, since only a person holds one; whoever is called by one
    somewhere holds it wherever no other is told.
    """
    telling: dict[str, Party] = {}
    for party in parties.values():
        if party.name:
            known = telling.setdefault(party.name, party)
            telling[party.name] = min(known, party, key=_rank)
    return {
        mention: _agreeing(party, telling.get(party.name or "", party))
        for mention, party in parties.items()
    }


def _rank(party: Party) -> tuple[bool, int]:
    return not party.title, _TELLING.index(party.kind)


def _agreeing(party: Party, telling: Party) -> Party:
    if telling.kind is not SourceKind.PERSON:
        return replace(party, kind=telling.kind, title="")
    title = party.title or telling.title
    former = party.former or (not party.title and telling.former)
    return replace(party, kind=telling.kind, title=title, former=former)
