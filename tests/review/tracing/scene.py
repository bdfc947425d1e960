"""Small scenes of who published what, quoting whom: only what matters is said."""

from datetime import timedelta
from itertools import count

from claims.models import Attribution, Claim, Confirmation, Source
from claims.review.tracing.telling.values import SideFound
from tests import factories

NUMBERS = count(1)
Quoted = Source | tuple[Source, ...] | None


def outlet(name: str) -> Source:
    """A newspaper."""
    return factories.make_source(name=name, kind="outlet")


def person(name: str) -> Source:
    """Somebody with a name."""
    return factories.make_source(name=name, kind="person")


def unnamed(words: str = "a senior official") -> Source:
    """Somebody whom a text only describes."""
    return factories.make_source(name=words, kind="anonymous")


def tells(
    publisher: Source | None,
    *chain: Quoted,
    day: int = 0,
    text: str = "",
    **given: object,
) -> Claim:
    """A claim in a text of its own, the originator of its chain first."""
    number = next(NUMBERS)
    words = f"bridge {number} has fallen"
    text = text or f"Report {number}: it is said that the {words}."
    document = factories.make_document(
        text if words in text else f"{text} The {words}."
    )
    claim = factories.make_claim(words, document=document, **given)
    if publisher is not None:
        seen = factories.NOON + timedelta(days=day)
        factories.make_appearance(
            document=document, publisher=publisher, published_at=seen
        )
    for position, quoted in enumerate(chain):
        step(claim, position, quoted)
    return claim


def step(claim: Claim, position: int, quoted: Quoted) -> Attribution:
    """One step of a chain: a source, several with one voice, or nobody at all."""
    role = "relay" if position else "first_hand"
    alone = quoted if isinstance(quoted, Source) else None
    made = factories.make_attribution(
        claim=claim, position=position, source=alone, role=role
    )
    for member in quoted if isinstance(quoted, tuple) else ():
        factories.make_member(attribution=made, source=member)
    return made


def accept(claim: Claim, **given: object) -> Confirmation:
    """An accepted link that confirms the claim in full, unless told otherwise."""
    decided = {"decided_by": factories.make_user(), "decided_at": factories.NOON}
    return factories.make_confirmation(
        claim=claim, **(decided | {"status": "accepted"} | given)
    )


def confirms(claim: Claim, evidence: Claim, **given: object) -> Confirmation:
    """An accepted confirmation of full scope."""
    return accept(claim, evidence_claim=evidence, **given)


def names(side: SideFound) -> list[str]:
    """The roots of a side."""
    return [root.name for root in side.roots]


def two_outlets_one_person() -> Claim:
    """What one person said, and two outlets report."""
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    confirms(claim, tells(outlet("Beta"), falk, day=1))
    return claim
