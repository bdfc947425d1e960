"""The panel tells who has a claim from whom, what drifted, and what hangs on whom."""

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.lineage.pictures import told
from claims.models import Claim
from claims.reports.lineage import Panel, gather_lineage
from claims.vocabulary import State
from tests.reports.lineage.scene import Scene, join
from tests.review.ways import staged


def titles(panel: Panel) -> list[str]:
    """What the groups are called, without the marks around names."""
    marks = str.maketrans("", "", "\u2068\u2069")
    return [group.title.translate(marks) for group in panel.groups]


def test_a_claim_that_nobody_joins_has_its_own_root(scene: Scene) -> None:
    panel = gather_lineage(scene.claim.pk)
    assert titles(panel) == ["One root for the claim: Leonid Ivashov"]
    assert panel.groups[0].tellings[0].marks == ("this claim",)
    assert (panel.ladder, panel.timeline, panel.drift) == (None, None, ())


def test_an_unknown_claim_has_no_panel(db: None) -> None:
    with pytest.raises(Claim.DoesNotExist):
        gather_lineage(99)


def test_what_confirms_and_what_contradicts_stand_on_two_sides(scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms")
    join(scene.claim, scene.russian, "contradicts")
    panel = gather_lineage(scene.claim.pk)
    assert titles(panel) == [
        "One root for the claim: Leonid Ivashov",
        "One root for the claim: حسین دهقان",
        "One root against the claim: Дмитрий Рогозин",
    ]
    assert panel.groups[2].tellings[0].marks == ("denies",)


def test_a_link_counts_from_both_of_its_ends(scene: Scene) -> None:
    join(scene.persian, scene.claim, "confirms")
    assert len(gather_lineage(scene.claim.pk).groups) == 2
    assert len(gather_lineage(scene.persian.pk).groups) == 2


@pytest.mark.parametrize("status", ["suggested", "rejected"])
def test_a_link_that_was_not_accepted_counts_for_nothing(
    scene: Scene, status: str
) -> None:
    join(scene.claim, scene.persian, "confirms", status=status)
    assert len(gather_lineage(scene.claim.pk).groups) == 1


def test_a_weaker_confirmation_stands_beside(scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms", scope="weaker")
    groups = gather_lineage(scene.claim.pk).groups
    assert [group.counts for group in groups] == [True, False]
    assert groups[1].tellings[0].marks == ("weaker",)


def test_a_headline_that_is_weaker_is_told_and_alarms(scene: Scene) -> None:
    join(scene.claim, scene.headline, "repeats")
    panel = gather_lineage(scene.claim.pk)
    (found,) = panel.drift
    assert found.sentence == (
        "\u2068headline · Herald\u2069: weaker: likely (“Probably”) became possible;"
        " “Leonid Ivashov” and “RIA” no longer named as a source;"
        " “Leonid Ivashov” became “Russia”."
    )
    assert (found.claim, found.direction) == (scene.headline.pk, "weaker")
    assert [(one.label, one.sentence) for one in panel.alarms] == [
        ("drift", found.sentence)
    ]
    assert panel.ladder is not None
    assert "headline · Herald" in told(panel.ladder)


@pytest.mark.parametrize(
    ("status", "number"), [("accepted", 1), ("rejected", 0), ("suggested", 0)]
)
def test_only_what_was_judged_to_repeat_a_claim_is_compared_with_it(
    scene: Scene, status: str, number: int
) -> None:
    join(scene.claim, scene.persian, "confirms")
    join(scene.claim, scene.persian, "repeats", status=status)
    assert len(gather_lineage(scene.claim.pk).drift) == number


def test_each_change_is_told_with_the_words_on_both_sides(scene: Scene) -> None:
    join(scene.claim, scene.headline, "repeats")
    (found,) = gather_lineage(scene.claim.pk).drift
    agent = next(one for one in found.changes if one.kind == "agent")
    assert agent.earlier is not None
    assert agent.later is not None
    assert (agent.earlier.claim, agent.later.claim) == (
        scene.claim.pk,
        scene.headline.pk,
    )
    text, quoted = scene.claim.document.text, (agent.earlier, agent.later)
    assert [text[one.start : one.end] for one in quoted] == ["Leonid Ivashov", "Russia"]


def test_the_timeline_has_what_qualifies_without_counting_it(scene: Scene) -> None:
    join(scene.claim, scene.russian, "qualifies")
    panel = gather_lineage(scene.claim.pk)
    assert len(panel.groups) == 1
    assert panel.timeline is not None
    assert "qualifies" in panel.timeline.words


def test_what_the_balance_hangs_on_is_told_in_words(scene: Scene) -> None:
    flips = gather_lineage(scene.claim.pk).flips
    assert "Without \u2068Leonid Ivashov\u2069, the balance would change." in flips
    assert any("“\u2068Russia May Deliver Them\u2069”" in one for one in flips)


@pytest.mark.django_db
def test_a_verdict_that_is_ready_on_one_root_alarms() -> None:
    claim = staged(State.READY).claim
    labels = [one.label for one in gather_lineage(claim.pk).alarms]
    assert labels == ["single root behind a verdict"]


def test_suggestions_stand_apart_from_what_was_decided(scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms", status="suggested", score=0.5)
    join(scene.claim, scene.russian, "contradicts", status="suggested", score=0.9)
    join(scene.claim, scene.headline, "repeats", status="rejected")
    panel = gather_lineage(scene.claim.pk)
    assert [one.other for one in panel.suggested] == [
        scene.russian.pk,
        scene.persian.pk,
    ]
    assert [one.status for one in panel.decided] == ["rejected"]
    assert panel.decided[0].decided.startswith("rejected by user-")


def test_the_questions_are_as_many_however_many_links_there_are(
    scene: Scene, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    join(scene.claim, scene.persian, "confirms")
    join(scene.claim, scene.russian, "contradicts")
    join(scene.claim, scene.headline, "repeats")
    with django_assert_num_queries(28):
        gather_lineage(scene.claim.pk)
