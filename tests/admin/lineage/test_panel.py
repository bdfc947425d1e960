"""The page of a claim shows its lineage, and lets only those decide who may."""

import re

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from tests.factories import make_assessment, make_submitted, make_user
from tests.reports.lineage.scene import Scene, join


def page(client: Client, scene: Scene) -> str:
    """The page of the claim."""
    answer = client.get(reverse("admin:claims_claim_change", args=[scene.claim.pk]))
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_pictures_are_drawn_and_told_in_words(reader: Client, scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms")
    join(scene.claim, scene.headline, "repeats")
    shown = page(reader, scene)
    for kind in ("chain", "scale", "origins", "ladder", "timeline"):
        assert f'class="picture {kind}"' in shown
    assert "The same in words" in shown
    assert "حسین دهقان" in shown


def test_keys_stand_on_the_buttons_that_they_press(
    reader: Client, scene: Scene
) -> None:
    join(scene.claim, scene.persian, "confirms", status="suggested", why="They agree.")
    buttons = re.findall(r'data-key="(\w)"[^>]*><kbd>(\w)</kbd>', page(reader, scene))
    assert buttons == [("a", "a"), ("x", "x")]


def test_a_suggestion_tells_why_it_is_one(reader: Client, scene: Scene) -> None:
    join(
        *(scene.claim, scene.persian, "confirms"),
        status="suggested",
        why="They <agree>.",
        score=0.75,
        rule="same-statement",
    )
    shown = page(reader, scene)
    assert "They &lt;agree&gt;." in shown
    assert "score 0.75" in shown


def test_who_may_not_decide_is_told_why(client: Client, scene: Scene) -> None:
    join(scene.claim, scene.persian, "confirms", status="suggested")
    client.force_login(make_user(is_staff=True, is_superuser=True))
    shown = page(client, scene)
    assert "To decide on links takes the role" in shown
    assert shown.count("disabled aria-describedby=") == 3


def test_a_claim_without_suggestions_says_so(reader: Client, scene: Scene) -> None:
    assert "Nothing is waiting for a decision." in page(reader, scene)


@pytest.mark.parametrize("inline", [" style=", "<style", " onclick=", "<script>"])
def test_nothing_is_inline(reader: Client, scene: Scene, inline: str) -> None:
    join(scene.claim, scene.persian, "confirms", status="suggested")
    assert inline not in page(reader, scene)


CREDIBLE = "How credible the roots make it"


def test_the_credibility_is_not_shown_to_who_has_not_answered(
    reader: Client, scene: Scene
) -> None:
    make_submitted(claim=scene.claim)
    assert CREDIBLE not in page(reader, scene)


def test_the_credibility_is_not_shown_to_who_is_still_drafting(
    reader: Client, analyst: User, scene: Scene
) -> None:
    make_assessment(claim=scene.claim, analyst=analyst)
    assert CREDIBLE not in page(reader, scene)


def test_who_has_answered_is_shown_the_credibility_with_its_reason(
    reader: Client, analyst: User, scene: Scene
) -> None:
    make_submitted(claim=scene.claim, analyst=analyst)
    shown = page(reader, scene)
    assert CREDIBLE in shown
    assert "at most 1 independent root for it" in shown
