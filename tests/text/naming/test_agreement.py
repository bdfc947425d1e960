"""A source is of one kind in one document."""

import pytest

from claims.text.findings import Party
from claims.text.naming.agreement import agreed
from claims.text.spans import Span
from claims.vocabulary import SourceKind

ROWS = [
    ([("anonymous", ""), ("outlet", "")], ("outlet", "")),
    ([("person", ""), ("agency", "")], ("agency", "")),
    ([("person", ""), ("organisation", "")], ("organisation", "")),
    ([("outlet", ""), ("person", "press secretary")], ("person", "press secretary")),
    ([("person", "registrar"), ("person", "")], ("person", "registrar")),
    ([("person", "registrar"), ("person", "judge")], ("person", "judge")),
]


@pytest.mark.parametrize(("given", "last"), ROWS)
def test_the_most_telling_kind_is_that_of_every_mention(
    given: list[tuple[str, str]], last: tuple[str, str]
) -> None:
    parties = {
        Span(place, place + 1): Party("Sirin", SourceKind(kind), title)
        for place, (kind, title) in enumerate(given)
    }
    found = list(agreed(parties).values())
    assert {party.kind for party in found} == {SourceKind(last[0])}
    assert (found[-1].kind.value, found[-1].title) == last


def test_two_names_may_differ_in_kind() -> None:
    parties = {
        Span(0, 1): Party("Sirin", SourceKind.PERSON),
        Span(1, 2): Party("Karst Review", SourceKind.OUTLET),
    }
    assert agreed(parties) == parties
