"""The queue and the workbench: what waits, what one may do, and one key to do it."""

import pytest
from django.contrib.auth.models import User
from django.contrib.messages import get_messages
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Assessment, Claim, Comment, SavedFilter
from claims.review import revision_of
from claims.vocabulary import Move, Role, State
from tests import factories as f
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
QUEUE = "/admin/queue/"
# How often a page asks the database, however many claims there are.
QUEUE_ASKS, BENCH_ASKS = 17, 50


@pytest.fixture
def analyst(db: None) -> User:
    """An analyst who may enter."""
    return make_person(Role.ANALYST, is_staff=True)


@pytest.fixture
def seated(client: Client, analyst: User) -> Client:
    """A browser in which the analyst is logged in."""
    client.force_login(analyst)
    return client


def bench(claim: Claim, page: str = "") -> str:
    """The address of a claim's page, or of what is sent from it."""
    return f"/admin/workbench/{claim.pk}/{page}"


def send(client: Client, claim: Claim, page: str, **given: object) -> tuple[str, str]:
    """Where one is led, and what is said, after something is sent."""
    data = {"seen": revision_of(claim)} | given
    answer = client.post(bench(claim, page), data)
    told = " ".join(str(one) for one in get_messages(answer.wsgi_request))
    return answer.get("Location", str(answer.status_code)), told


def asked(client: Client, address: str) -> int:
    """How many questions a page asks."""
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        assert client.get(address).status_code == 200
    return len(queries)


def test_the_queue_shows_what_is_new(seated: Client) -> None:
    claim = f.make_claim()
    page = seated.get(QUEUE, {"lane": "new"}).content.decode()
    assert f'href="/admin/workbench/{claim.pk}/?lane=new"' in page


def test_a_queue_asks_as_much_for_forty_claims_as_for_one(seated: Client) -> None:
    f.make_claim()
    few = asked(seated, f"{QUEUE}?lane=new")
    for _ in range(39):
        f.make_claim(originator=f.make_source())
    assert (asked(seated, f"{QUEUE}?lane=new"), few) == (QUEUE_ASKS, QUEUE_ASKS)


def test_the_queue_does_not_call_asserted_what_is_only_reported(
    seated: Client,
) -> None:
    f.make_claim(hedge_level="asserted", evidentiality="reported")
    page = seated.get(QUEUE, {"lane": "new"}).content.decode()
    assert "reported, not asserted" in page


def test_a_filter_is_kept_in_the_address_and_by_name(seated: Client) -> None:
    seated.post(f"{QUEUE}filters/?lane=new&level=possible", {"name": "Doubtful"})
    saved = SavedFilter.objects.get()
    assert (saved.name, saved.query) == ("Doubtful", "lane=new&level=possible")


def test_a_filter_narrows_the_lane(seated: Client) -> None:
    f.make_claim(hedge_level="possible", likelihood_low=0.2, likelihood_high=0.6)
    f.make_claim()
    answer = seated.get(QUEUE, {"lane": "new", "level": "possible"})
    assert len(answer.context["page"]) == 1


def test_a_workbench_asks_as_much_for_300_claims_as_for_two(seated: Client) -> None:
    document = f.make_document("Rain may come. " * 300)
    claims = [f.make_claim(document=document) for _ in range(2)]
    few = asked(seated, bench(claims[0]))
    Claim.objects.bulk_create(
        Claim(
            document=document, start=15 * n, end=15 * n + 13, text="Rain may come",
            proposition="Rain", mode="narrative", polarity="affirmed",
            hedge_level="asserted", evidentiality="stated", modality="fact",
            extractor="x", extractor_version="1", score=1,
        )
        for n in range(298)
    )  # fmt: skip
    assert (asked(seated, bench(claims[0])), few) == (BENCH_ASKS, BENCH_ASKS)


def test_accepting_goes_on_to_the_next_of_the_queue(seated: Client) -> None:
    older, newer = f.make_claim(), f.make_claim()
    where, _ = send(seated, newer, "move/?lane=new", move="triage")
    newer.refresh_from_db()
    assert (newer.state, where) == ("triaged", f"{bench(older)}?lane=new")


def test_one_key_rejects_with_a_reason_that_is_there(seated: Client) -> None:
    page = seated.get(bench(f.make_claim())).content.decode()
    assert 'data-key="r"' in page
    assert "The words or the chain were read wrongly." in page


def test_a_reason_that_is_there_is_in_the_language_of_the_page(seated: Client) -> None:
    place = bench(f.make_claim())
    page = seated.get(place, headers={"Accept-Language": "ru"}).content.decode()
    assert "Слова или цепочка прочитаны неверно." in page


def test_a_stale_form_is_refused_with_who_did_what(seated: Client) -> None:
    stage = staged(State.PROPOSED)
    seen = revision_of(stage.claim)
    stage.move(Move.PARK, stage.cast.first)
    _, told = send(seated, stage.claim, "move/", move="triage", seen=seen)
    assert f"{stage.cast.first.username} moved it from proposed to parked" in told


def test_a_form_that_saw_nothing_is_stale(seated: Client) -> None:
    stage = staged(State.PARKED)
    given = {"move": "take_back", "reason": "so", "seen": ""}
    assert "the claim has changed" in send(seated, stage.claim, "move/", **given)[1]


@pytest.mark.parametrize("move", ["", "explode", "submit_first"])
def test_an_unknown_move_is_refused(seated: Client, move: str) -> None:
    assert "no such move" in send(seated, f.make_claim(), "move/", move=move)[1]


def test_selected_words_become_a_claim_at_their_place(seated: Client) -> None:
    document = f.make_document("𝔘 rain\r\nand rain came.")
    claim = f.make_claim("came", document=document)
    given = {"words": "rain", "at": 11, "proposition": "It rained"}
    send(seated, claim, "claim/", **given)
    made = Claim.objects.latest("pk")
    assert (made.start, made.text) == (12, "rain")


def test_words_that_stand_twice_are_not_guessed(seated: Client) -> None:
    claim = f.make_claim("came", document=f.make_document("rain and rain came."))
    given = {"words": "rain", "proposition": "It rained"}
    assert "more than once" in send(seated, claim, "claim/", **given)[1]


def test_a_claim_is_mended_on_its_page(seated: Client) -> None:
    claim = f.make_claim()
    given = {
        "words": claim.text, "proposition": "It is so", "polarity": "negated",
        "hedge_level": "likely", "evidentiality": "stated", "modality": "fact",
    }  # fmt: skip
    send(seated, claim, "mend/", **given)
    claim.refresh_from_db()
    assert (claim.proposition, claim.hedge_level) == ("It is so", "likely")


def test_a_step_is_put_into_the_chain(seated: Client) -> None:
    claim = f.make_claim()
    given = {"position": 1, "mention": "RIA", "kind": "agency", "add": 1}
    send(seated, claim, "step/", **given)
    claim.refresh_from_db()
    assert str(claim.originator) == "RIA"


def test_a_step_has_the_stance_the_office_and_the_capacity_that_are_given(
    seated: Client,
) -> None:
    claim = f.make_claim()
    manner = {"stance": "denying", "title": "minister", "capacity": "official"}
    given = {"position": 1, "mention": "RIA", "kind": "person", "add": 1} | manner
    send(seated, claim, "step/", **given)
    made = claim.attributions.values("stance", "title", "capacity").get()
    assert made == manner


def test_who_speaks_stands_with_their_office_and_grade(seated: Client) -> None:
    source = f.make_source(name="Leonid Ivashov")
    step = f.make_attribution(source=source, title="Colonel General")
    f.make_grade(source=source, grade="C", reason="often wrong")
    page = seated.get(bench(step.claim)).content.decode()
    assert "(<bdi>Colonel General</bdi>)" in page
    assert '<b class="mark">C</b>' in page
    assert "often wrong" in page


def test_a_link_that_is_decided_here_leads_back_here(seated: Client) -> None:
    link = f.make_confirmation(evidence_claim=f.make_claim())
    here = f"{bench(link.claim)}?lane=new"
    answer = seated.post(
        f"/admin/claims/claim/{link.claim_id}/links/{link.pk}/",
        {"decision": "accept_link", "seen": 0},
        headers={"Referer": f"http://testserver{here}"},
    )
    link.refresh_from_db()
    assert (link.status, answer["Location"]) == ("accepted", f"{here}#links")


def test_the_links_stand_on_the_workbench(seated: Client) -> None:
    link = f.make_confirmation(evidence_claim=f.make_claim())
    page = seated.get(bench(link.claim)).content.decode()
    assert f'action="/admin/claims/claim/{link.claim_id}/links/{link.pk}/"' in page


def test_a_draft_is_kept_as_one_types(client: Client) -> None:
    stage = staged(State.IN_RESEARCH)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    answer = client.post(
        bench(stage.claim, "answer/"),
        {"is_true-reasons": "So far", "seen": revision_of(stage.claim)},
        headers={"Accept": "application/json"},
    )
    assert answer.json() == {"told": "Draft kept."}
    assert Assessment.objects.get().reasons == "So far"


def test_an_answer_without_reasons_stays_on_the_page(client: Client) -> None:
    stage = staged(State.IN_RESEARCH)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    given = {"is_true-verdict": "true", "submit": 1}
    where, told = send(client, stage.claim, "answer/", **given)
    assert (where, told) == ("409", "An answer takes reasons.")


def test_an_answer_is_handed_in(client: Client) -> None:
    stage = staged(State.IN_RESEARCH)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    given = {
        "is_true-verdict": "false", "is_true-reasons": "The minutes say no.",
        "is_true-confidence": "high", "submit": 1,
    }  # fmt: skip
    send(client, stage.claim, "answer/", **given)
    assert Claim.objects.get(pk=stage.claim.pk).state == "assessed"


def test_the_second_sees_nothing_of_the_first(client: Client) -> None:
    stage = staged(State.SECOND_REVIEW)
    User.objects.filter(pk=stage.cast.second.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.second.pk))
    page = client.get(bench(stage.claim)).content.decode()
    assert "The minutes say so." not in page
    assert "submit_first" not in page


def test_a_disabled_button_says_why(client: Client) -> None:
    stage = staged(State.ASSESSED)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    page = client.get(bench(stage.claim)).content.decode()
    assert "You made the first assessment: somebody else must do this." in page


def test_a_comment_is_said_on_the_page(seated: Client) -> None:
    claim = f.make_claim()
    send(seated, claim, "comment/", text="Look at this")
    assert Comment.objects.get().text == "Look at this"


def test_single_keys_are_switched_off(seated: Client) -> None:
    seated.post(f"{QUEUE}habits/", {"keys": "off"})
    assert 'data-keys="off"' in seated.get(QUEUE).content.decode()


def test_nothing_is_inline(seated: Client) -> None:
    for page in (bench(f.make_claim()), QUEUE):
        shown = seated.get(page).content.decode()
        assert " style=" not in shown
        assert " onclick=" not in shown


def test_who_may_not_look_is_refused(client: Client) -> None:
    client.force_login(f.make_user(is_staff=True))
    assert client.get(bench(f.make_claim())).status_code == 403
    assert client.get(QUEUE).status_code == 403


def test_a_claim_is_marked_as_an_allegation(seated: Client) -> None:
    claim = f.make_claim()
    send(seated, claim, "flag/", on=1)
    claim.refresh_from_db()
    assert claim.allegation
    page = seated.get(bench(claim)).content.decode()
    assert "An allegation against a named person." in page


def test_a_mark_is_taken_away_by_a_lawyer(client: Client) -> None:
    client.force_login(make_person(Role.LEGAL, is_staff=True))
    claim = f.make_claim(allegation=True)
    send(client, claim, "flag/", away=1, reason="It names no person.")
    claim.refresh_from_db()
    assert not claim.allegation


def test_words_that_may_accuse_somebody_are_shown_with_both_answers(
    seated: Client,
) -> None:
    claim = f.make_claim(proposition="Leonid Ivashov took bribes")
    page = seated.get(bench(claim)).content.decode()
    assert "may accuse a named person: “took bribes”" in page
    assert "It accuses a named person" in page
    send(seated, claim, "flag/", away=1, reason="It quotes a novel.")
    assert "may accuse" not in seated.get(bench(claim)).content.decode()


def test_an_allegation_waits_in_the_lane_of_lawyers(client: Client) -> None:
    client.force_login(make_person(Role.LEGAL, is_staff=True))
    claim = f.make_claim(state="ready", allegation=True)
    f.make_claim(state="ready")
    page = client.get(QUEUE, {"lane": "signing"})
    assert [one.pk for one in page.context["page"]] == [claim.pk]


def test_a_verdict_is_chosen_in_the_teams_own_words(client: Client) -> None:
    f.make_label(words="Made up", verdict="false")
    stage = staged(State.IN_RESEARCH)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    given = {
        "is_true-verdict": "false: Made up", "is_true-reasons": "The minutes say no.",
        "is_true-confidence": "high", "submit": 1,
    }  # fmt: skip
    send(client, stage.claim, "answer/", **given)
    answer = Assessment.objects.get()
    assert (answer.verdict, answer.label, answer.status) == (
        "false",
        "Made up",
        "submitted",
    )


def test_a_draft_keeps_the_teams_own_words(client: Client) -> None:
    f.make_label(words="Made up", verdict="false")
    stage = staged(State.IN_RESEARCH)
    User.objects.filter(pk=stage.cast.first.pk).update(is_staff=True)
    client.force_login(User.objects.get(pk=stage.cast.first.pk))
    send(client, stage.claim, "answer/", **{"is_true-verdict": "false: Made up"})
    page = client.get(bench(stage.claim)).content.decode()
    assert 'value="false: Made up" checked' in " ".join(page.split()) or (
        "checked" in page.split('value="false: Made up"')[1][:200]
    )
