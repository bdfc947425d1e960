"""A few words say who claims, and how surely."""

import pytest

from claims.ingest.output.labels import chain_label, cue_label, hedge_label
from claims.text.findings import Hedge, Party
from claims.text.reading import ChainStep
from claims.text.spans import Span
from claims.vocabulary import AttributionRole, Evidentiality, HedgeLevel, SourceKind

TEXT = "A senior official said so."


def step(party: Party, mention: Span | None = None) -> ChainStep:
    return ChainStep(party, mention, None, AttributionRole.FIRST_HAND)


@pytest.mark.parametrize(
    ("chain", "label"),
    [
        ((), "(own voice)"),
        ((step(Party("Ivashov", SourceKind.PERSON)),), "Ivashov"),
        ((step(Party(None, SourceKind.ANONYMOUS)),), "(nobody named)"),
        (
            (step(Party(None, SourceKind.ANONYMOUS), Span(0, 17)),),
            "A senior official",
        ),
        (
            (step(Party(None, SourceKind.PERSON, candidates=("Ali", "Omid"))),),
            "Ali or Omid?",
        ),
        (
            (
                step(Party("Ivashov", SourceKind.PERSON, former=True)),
                step(Party("RIA", SourceKind.AGENCY)),
                step(Party("Fars", SourceKind.AGENCY)),
            ),
            "Ivashov (former) via RIA via Fars",
        ),
    ],
)
def test_a_chain_reads_outward(chain: tuple[ChainStep, ...], label: str) -> None:
    assert chain_label(TEXT, chain) == label


def test_a_chain_without_cues_has_none_to_show() -> None:
    assert not cue_label(TEXT, (step(Party("RIA", SourceKind.AGENCY)),))


@pytest.mark.parametrize(
    ("level", "evidentiality", "label"),
    [
        (HedgeLevel.ASSERTED, Evidentiality.STATED, "asserted"),
        (HedgeLevel.ASSERTED, Evidentiality.REPORTED, "reported, not asserted"),
        (HedgeLevel.LIKELY, Evidentiality.REPORTED, "likely .55-.80"),
        (HedgeLevel.VERY_LIKELY, Evidentiality.STATED, "very likely .80-.95"),
        (HedgeLevel.UNDETERMINED, Evidentiality.STATED, "undetermined"),
    ],
)
def test_a_hedge_is_its_level_with_its_band(
    level: HedgeLevel, evidentiality: Evidentiality, label: str
) -> None:
    assert hedge_label(Hedge(level, evidentiality, ())) == label
