"""A chain is stored step by step, with who speaks, together or perhaps."""

from datetime import UTC, datetime

import pytest

from claims import models
from claims.ingest.storing import store_all
from claims.text.findings import Cue, Party
from claims.text.reading import ChainStep, ClaimFound
from claims.vocabulary import AttributionRole, SourceKind, Stance
from tests.ingest.examples import (
    TEXT,
    make_article,
    make_step,
    make_telling,
    span,
    with_chain,
)

NOW = datetime(2016, 2, 17, 12, tzinfo=UTC)
pytestmark = pytest.mark.django_db


def stored(*claims: ClaimFound) -> None:
    store_all([make_telling(*claims)], NOW)


def test_a_chain_runs_from_the_originator_outward() -> None:
    stored()

    steps = models.Attribution.objects.order_by("position")
    assert [(step.position, str(step.source)) for step in steps] == [
        (0, "Leonid Ivashov"),
        (1, "RIA"),
    ]


def test_a_step_keeps_its_words_and_its_cue() -> None:
    stored()

    step = models.Attribution.objects.get(position=0)
    assert (step.text, step.start, step.end) == ("Ivashov", 49, 56)
    assert (step.cue_text, step.cue_start, step.stance) == ("as saying", 57, "neutral")
    assert (step.role, step.capacity, step.title) == (
        "first_hand",
        "former",
        "official",
    )


def test_the_originator_stands_on_the_claim() -> None:
    stored()

    claim = models.Claim.objects.get(mode="indirect")
    assert str(claim.originator) == "Leonid Ivashov"


def test_an_office_is_kept_as_held_or_former_once_a_source() -> None:
    stored()
    store_all([make_telling(article=make_article(f"{TEXT} Again."))], NOW)

    role = models.SourceRole.objects.get()
    assert (role.title, role.former, str(role.source)) == (
        "official",
        True,
        "Leonid Ivashov",
    )


def test_an_office_points_at_the_words_that_name_it() -> None:
    party = Party("Ivashov", SourceKind.PERSON, title="quoted Ivashov")

    stored(with_chain(make_step(party)))

    role = models.SourceRole.objects.get()
    assert TEXT[role.start : role.end] == "quoted Ivashov"


def test_nobody_named_is_no_source() -> None:
    nobody = ChainStep(
        Party(None, SourceKind.ANONYMOUS), None, None, AttributionRole.FIRST_HAND
    )

    stored(with_chain(nobody))

    step = models.Attribution.objects.get()
    assert (step.source, step.start, step.text) == (None, None, "")


def test_a_described_source_is_kept_once_a_document() -> None:
    described = make_step(Party(None, SourceKind.ANONYMOUS), "the port")

    stored(with_chain(described), with_chain(described))

    source = models.Source.objects.get(kind="anonymous")
    assert (source.name, source.attributions.count()) == ("the port", 2)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a senior official", SourceKind.ANONYMOUS),
        ("Leaked documents", SourceKind.LEAKED_DOCUMENT),
        ("a press release", SourceKind.PRESS_RELEASE),
        ("a post by the ministry", SourceKind.SOCIAL_ACCOUNT),
    ],
)
def test_a_described_source_is_never_shared_between_documents(
    name: str, kind: SourceKind
) -> None:
    described = make_step(Party(name, kind))
    other = make_article(f"{TEXT} Again.")

    store_all(
        [
            make_telling(with_chain(described)),
            make_telling(with_chain(described), article=other),
        ],
        NOW,
    )

    assert models.Source.objects.filter(kind=kind.value).count() == 2


def test_those_who_speak_together_are_members_of_one_step() -> None:
    both = Party(
        "Ali and Omid", SourceKind.GROUP, members=("Ali", "Omid"), title="ministers"
    )
    ali = Party("Ali", SourceKind.PERSON)

    stored(with_chain(make_step(both), make_step(ali)))

    step = models.Attribution.objects.get(position=0)
    assert step.source is None
    assert [
        (str(one), one.membership, one.source.kind) for one in step.members.all()
    ] == [
        ("Ali", "member", "person"),
        ("Omid", "member", "unknown"),
    ]


def test_those_who_may_be_meant_are_candidates_and_none_is_chosen() -> None:
    either = Party(None, SourceKind.PERSON, candidates=("Ali", "Omid"))

    stored(with_chain(make_step(either)))

    step = models.Attribution.objects.get()
    assert step.source is None
    assert {one.membership for one in step.members.all()} == {"candidate"}


def test_an_outlet_that_relays_is_upstream_of_the_document() -> None:
    relay = ChainStep(
        Party("RIA", SourceKind.AGENCY),
        span("RIA"),
        Cue(span("quoted"), Stance.NEUTRAL, "r"),
        AttributionRole.RELAY,
    )
    first = make_step(Party("Ivashov", SourceKind.PERSON))

    stored(with_chain(first, relay), with_chain(first, relay))

    upstream = models.Upstream.objects.get()
    assert str(upstream.source) == "RIA"
    assert TEXT[upstream.start : upstream.end] == "quoted"


def outlet_that_says(name: str) -> ChainStep:
    """An outlet that is quoted first hand, with a cue."""
    cue = Cue(span("quoted"), Stance.NEUTRAL, "r")
    outlet = Party(name, SourceKind.OUTLET)
    return ChainStep(outlet, span("RIA"), cue, AttributionRole.FIRST_HAND)


def test_an_outlet_that_is_quoted_itself_is_upstream_too() -> None:
    stored(with_chain(outlet_that_says("Morning Star")))
    assert str(models.Upstream.objects.get().source) == "Morning Star"


def test_nobody_is_upstream_of_what_they_publish() -> None:
    stored(with_chain(outlet_that_says("Fars")))
    assert not models.Upstream.objects.exists()


def test_a_name_too_long_for_a_row_is_cut_and_its_mention_is_not() -> None:
    stored(with_chain(make_step(Party("x" * 900, SourceKind.PERSON, "y" * 900))))

    step = models.Attribution.objects.get()
    assert len(str(step.source)) == len(step.title) == 400
    assert step.text == "Ivashov"
