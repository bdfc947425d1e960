"""A document with a chain, a hedge, a nested claim and a relay."""

import pytest

from claims.models import Claim, Document
from tests import factories

TEXT = "RIA quoted Leonid Ivashov as saying: “Probably we will deliver them <soon>.”"


@pytest.fixture
def document(db: None) -> Document:
    found = factories.make_document(TEXT, title="Missiles")
    publisher = factories.make_source(name="Herald", kind="outlet")
    factories.make_appearance(document=found, publisher=publisher)
    return found


@pytest.fixture
def claim(document: Document) -> Claim:
    """The claim of Ivashov, whom RIA quotes."""
    ivashov = factories.make_source(name="Leonid Ivashov")
    ria = factories.make_source(name="RIA", kind="agency")
    made = factories.make_claim(
        "Probably we will deliver them <soon>",
        document=document,
        hedge_level="likely",
        likelihood_low=0.55,
        likelihood_high=0.8,
        originator=ivashov,
        rules="quoted-as-saying",
    )
    factories.make_attribution(
        claim=made,
        source=ivashov,
        start=11,
        end=25,
        text="Leonid Ivashov",
        cue_start=26,
        cue_end=35,
        cue_text="as saying",
        title="general",
        capacity="former",
    )
    factories.make_attribution(
        claim=made, source=ria, position=1, role="relay", start=0, end=3, text="RIA"
    )
    factories.make_hedge_cue(
        claim=made, likelihood_low=0.55, likelihood_high=0.8, text="Probably"
    )
    return made


@pytest.fixture
def inner(claim: Claim) -> Claim:
    """A claim inside the other."""
    return factories.make_claim("deliver them", document=claim.document)
