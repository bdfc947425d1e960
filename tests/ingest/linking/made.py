"""Documents of the store with claims in them, each a row that a test needs."""

from datetime import UTC, datetime

from claims.models import Attribution, Claim, Confirmation, Document, Source
from tests import factories as f


def outlet(name: str) -> Source:
    """The outlet of that name, the same one each time."""
    known = Source.objects.filter(name=name).first()
    return known or f.make_source(name=name, kind="outlet")


def document(text: str, publisher: str, day: int = 1) -> Document:
    """A text as an outlet published it on a day of May 2020."""
    made = f.make_document(text)
    when = datetime(2020, 5, day, tzinfo=UTC)
    f.make_appearance(document=made, publisher=outlet(publisher), published_at=when)
    return made


def claim(
    words: str, text: Document, *speakers: Source | None, **given: object
) -> Claim:
    """Words of a text, said by the first speaker and passed on by the others."""
    made = f.make_claim(words, document=text, **given)
    for position, source in enumerate(speakers):
        role = "relay" if position else "first_hand"
        Attribution.objects.create(
            claim=made, position=position, source=source, role=role
        )
    return made


def links() -> set[tuple[str, str, str, str]]:
    """The words of each claim and its evidence, with relation and scope."""
    rows = Confirmation.objects.values_list(
        "claim__text", "evidence_claim__text", "relation", "scope"
    )
    return set(rows)
