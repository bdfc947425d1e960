"""Who really says a claim, as the tables have it."""

import orjson
import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, Confirmation, Judgement, Ownership, SpeaksFor, Upstream
from claims.review.tracing import Traced, answer, examine, trace
from claims.review.tracing.telling.values import SideFound
from tests import factories
from tests.review.tracing.scene import (
    accept,
    confirms,
    outlet,
    person,
    step,
    tells,
    unnamed,
)

pytestmark = pytest.mark.django_db
QUERIES = 15


def names(side: SideFound) -> list[str]:
    """The roots of a side."""
    return [root.name for root in side.roots]


def two_outlets_one_person() -> Claim:
    """What one person said, and two outlets report."""
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    confirms(claim, tells(outlet("Beta"), falk, day=1))
    return claim


def test_a_claim_without_links_has_the_root_of_its_chain() -> None:
    found = trace(tells(outlet("Alpha"), person("Falk")))
    assert (names(found.affirming), found.affirming.independent) == (["Falk"], 1)


def test_two_outlets_that_quote_one_person_have_one_root() -> None:
    found = trace(two_outlets_one_person())
    assert (names(found.affirming), found.affirming.independent) == (["Falk"], 1)
    assert found.affirming.roots[0].tellings == 2


def test_two_people_are_two_roots_at_most() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    confirms(claim, tells(outlet("Beta"), person("Kell")))
    assert trace(claim).affirming.independent == 2


@pytest.mark.parametrize("status", ["suggested", "rejected"])
def test_what_nobody_accepted_counts_for_nothing(status: str) -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    evidence = tells(outlet("Beta"), person("Kell"))
    decided = status != "suggested"
    factories.make_confirmation(
        claim=claim,
        evidence_claim=evidence,
        status=status,
        decided_by=factories.make_user() if decided else None,
        decided_at=factories.NOON if decided else None,
    )
    assert trace(claim).affirming.independent == 1


@pytest.mark.parametrize("scope", ["partial", "weaker", "different"])
def test_what_says_less_stands_beside(scope: str) -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    evidence = tells(outlet("Beta"), person("Kell"))
    confirms(claim, evidence, scope=scope)
    found = trace(claim)
    assert names(found.affirming) == ["Falk"]
    assert [(one.scope, one.passage.claim) for one in found.beside] == [
        (scope, evidence.pk)
    ]


def test_who_contradicts_stands_against() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    against = tells(outlet("Beta"), person("Kell"))
    confirms(claim, against, relation="contradicts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == (["Falk"], ["Kell"])
    assert found.credibility.number == 4


def test_the_trail_goes_on_in_the_outlet_that_is_quoted() -> None:
    alpha = outlet("Alpha")
    first = tells(alpha, person("Falk"))
    claim = tells(outlet("Beta"), alpha, day=1)
    confirms(claim, first)
    (path,) = trace(claim).paths
    assert path.root == "Falk"
    assert [(one.act, one.who[0].name, one.claim) for one in path.steps] == [
        ("said", "Falk", first.pk),
        ("published", "Alpha", first.pk),
        ("relayed", "Alpha", claim.pk),
        ("published", "Beta", claim.pk),
    ]


def test_an_outlet_that_is_not_in_the_store_leaves_the_upstream_unknown() -> None:
    found = trace(tells(outlet("Beta"), outlet("Alpha")))
    assert [one.end for one in found.affirming.unnamed] == ["upstream_unknown"]


def test_the_publisher_is_no_step_of_its_own_chain() -> None:
    alpha = outlet("Alpha")
    found = trace(tells(alpha, alpha))
    assert [one.end for one in found.affirming.unnamed] == ["unstated"]


def test_an_agency_is_the_outlet_of_its_name() -> None:
    first = tells(outlet("Alpha"), person("Falk"))
    agency = factories.make_source(name="Alpha", kind="agency")
    claim = tells(outlet("Beta"), agency, day=1)
    confirms(claim, first)
    assert trace(claim).paths[0].root == "Falk"


def test_a_document_that_names_its_upstream_leads_there() -> None:
    alpha = outlet("Alpha")
    first = tells(alpha, person("Falk"))
    claim = tells(outlet("Beta"), day=1)
    Upstream.objects.create(document=claim.document, source=alpha, start=0, end=6)
    confirms(claim, first)
    assert trace(claim).paths[0].root == "Falk"


def test_an_outlet_that_saw_it_itself_is_the_root() -> None:
    claim = tells(outlet("Alpha"), text="Alpha has seen the papers.")
    assert names(trace(claim).affirming) == ["Alpha"]


def test_a_body_that_publishes_is_the_root_of_what_it_says() -> None:
    ministry = factories.make_source(name="Ministry of Roads", kind="government")
    assert names(trace(tells(ministry)).affirming) == ["Ministry of Roads"]


def test_a_headline_takes_the_roots_of_the_body() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    headline = factories.make_claim("Report", document=claim.document)
    confirms(headline, claim, relation="repeats")
    assert trace(headline).paths[0].root == "Falk"
    assert trace(headline).affirming.independent == 1


def test_unnamed_sources_are_counted_apart() -> None:
    claim = tells(outlet("Alpha"), unnamed("a senior official"))
    found = trace(claim).affirming
    assert (found.independent, found.most_unknown) == (0, 1)
    assert found.unnamed[0].who == "a senior official"


def test_unnamed_sources_that_may_be_one_give_a_range() -> None:
    one, other = unnamed("an official"), unnamed("a diplomat")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    factories.make_judgement(
        kind="perhaps_same_person", first_source=one, second_source=other
    )
    found = trace(claim).affirming
    assert (found.fewest_unknown, found.most_unknown) == (1, 2)


def test_a_joint_statement_is_one_root() -> None:
    found = trace(tells(outlet("Alpha"), (person("Falk"), person("Kell"))))
    assert (names(found.affirming), found.affirming.independent) == (
        ["Falk and Kell"],
        1,
    )


def test_one_of_several_who_may_be_meant_is_nobody_named() -> None:
    claim = tells(outlet("Alpha"))
    made = step(claim, 0, None)
    for name in ("Ivan Falk", "Oleh Falk"):
        factories.make_member(
            attribution=made, source=person(name), membership="candidate"
        )
    assert trace(claim).affirming.most_unknown == 1


def test_owners_join_what_they_control_on_the_day_of_the_claim() -> None:
    one, other, owner = person("Falk"), person("Kell"), person("Crown")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    for owned in (one, other):
        Ownership.objects.create(owner=owner, owned=owned)
    (group,) = trace(claim).affirming.groups
    assert {one.bond for one in group.bonds} == {"owner"}


def test_an_owner_who_had_sold_by_then_joins_nothing() -> None:
    one, other, owner = person("Falk"), person("Kell"), person("Crown")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    sold = factories.NOON.date().replace(day=1)
    for owned in (one, other):
        Ownership.objects.create(owner=owner, owned=owned, held_to=sold)
    assert trace(claim).affirming.independent == 2


def test_who_speaks_for_a_body_shares_its_root() -> None:
    speaker = person("Falk")
    body = factories.make_source(name="Ministry", kind="government")
    claim = tells(outlet("Alpha"), speaker)
    confirms(claim, tells(outlet("Beta"), body))
    SpeaksFor.objects.create(speaker=speaker, body=body)
    assert trace(claim).affirming.independent == 1


def test_sources_that_are_judged_to_be_one_are_one_root() -> None:
    one, other = person("Dehqan"), person("Дехкан")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    factories.make_judgement(first_source=one, second_source=other)
    assert names(trace(claim).affirming) == ["Dehqan"]


def test_who_was_merged_is_called_by_the_fullest_name() -> None:
    one, other = person("Dehqan"), person("Hossein Dehqan")
    claim = tells(outlet("Alpha"), one)
    factories.make_judgement(first_source=one, second_source=other)
    assert names(trace(claim).affirming) == ["Hossein Dehqan"]


def test_a_publisher_keeps_the_name_under_which_it_publishes() -> None:
    printed, quoted = outlet("РИА Новости"), outlet("RIA Novosti")
    claim = tells(outlet("Beta"), quoted)
    confirms(claim, tells(printed, text="Our correspondent saw it.", day=-1))
    factories.make_judgement(first_source=printed, second_source=quoted)
    assert names(trace(claim).affirming) == ["РИА Новости"]


def test_a_description_that_is_an_outlets_name_means_the_outlet() -> None:
    claim = tells(outlet("Beta"), unnamed("the Insider"), day=1)
    confirms(claim, tells(outlet("Insider"), person("Falk")))
    found = trace(claim).affirming
    assert (names(found), found.most_unknown) == (["Falk"], 0)


def test_an_outlet_that_is_taken_for_a_person_is_no_root() -> None:
    alpha, misread = outlet("Alpha"), person("Alpha")
    claim = tells(outlet("Beta"), misread)
    confirms(claim, tells(alpha))
    assert names(trace(claim).affirming) == []


def test_an_outlet_that_the_sentence_cites_is_where_the_trail_goes_on() -> None:
    claim = tells(outlet("Beta"), text="As Alpha first reported:", day=1)
    confirms(claim, tells(outlet("Alpha"), person("Falk")))
    found = trace(claim).affirming
    assert (names(found), found.most_unknown) == (["Falk"], 0)


def test_what_its_own_publisher_retracts_falls() -> None:
    alpha = outlet("Alpha")
    claim = tells(alpha, person("Falk"))
    confirms(claim, tells(alpha, day=2), relation="retracts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == ([], [])
    assert [one.end for one in found.paths] == ["withdrawn"]


def test_what_another_retracts_stands_and_is_denied() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    confirms(claim, tells(outlet("Beta"), person("Kell"), day=2), relation="retracts")
    found = trace(claim)
    assert (names(found.affirming), names(found.denying)) == (["Falk"], ["Kell"])


def test_who_says_more_confirms_all_of_what_says_less() -> None:
    more = "A landslide cut off three villages"
    claim = tells(outlet("Alpha"), person("Falk"), proposition=more)
    less = tells(
        outlet("Beta"), person("Kell"), proposition="A landslide cut off villages"
    )
    confirms(claim, less, scope="partial")
    assert names(trace(claim).affirming) == ["Falk"]
    assert names(trace(less).affirming) == ["Falk", "Kell"]


def test_who_is_less_sure_is_no_root_for_what_was_said_surely() -> None:
    less = tells(
        outlet("Alpha"),
        person("Falk"),
        proposition="The port of Orm may close",
        hedge_level="possible",
        likelihood_low=0.2,
        likelihood_high=0.6,
    )
    claim = tells(
        outlet("Beta"), person("Kell"), proposition="The port of Orm will close"
    )
    confirms(less, claim)
    assert names(trace(claim).affirming) == ["Kell"]
    assert names(trace(less).affirming) == ["Falk", "Kell"]


def test_a_scope_that_somebody_set_against_the_words_holds_both_ways() -> None:
    one, other = "The port of Orm will close", "The port of Orm is to be shut"
    claim = tells(outlet("Alpha"), person("Falk"), proposition=one)
    later = tells(outlet("Beta"), person("Kell"), proposition=other)
    confirms(claim, later, scope="weaker")
    assert names(trace(later).affirming) == ["Kell"]


def test_the_hidden_count_as_ever_and_are_not_named() -> None:
    one, other = person("Falk"), person("Kell")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    found = answer(examine(claim.pk, {one.pk, other.pk}))
    assert names(found.affirming) == [
        "a confidential source",
        "a confidential source (2)",
    ]
    assert found.affirming.independent == 2


def test_two_people_of_one_name_stay_apart() -> None:
    claim = tells(outlet("Alpha"), person("Ivanov"))
    confirms(claim, tells(outlet("Beta"), person("Ivanov")))
    assert names(trace(claim).affirming) == ["Ivanov", "Ivanov (2)"]


def test_a_text_that_two_outlets_print_is_told_once() -> None:
    claim = tells(outlet("Alpha"), unnamed())
    factories.make_appearance(document=claim.document, publisher=outlet("Beta"))
    assert trace(claim).affirming.most_unknown == 1


def test_what_a_document_said_falls_with_its_correction() -> None:
    alpha = outlet("Alpha")
    claim = tells(alpha, person("Falk"))
    factories.make_document(supersedes=claim.document)
    found = trace(claim)
    assert ([one.end for one in found.paths], names(found.affirming)) == (
        ["withdrawn"],
        [],
    )


def test_a_later_word_of_the_same_person_takes_the_first_back() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    later = tells(outlet("Alpha"), falk, day=2)
    confirms(claim, later, relation="supersedes")
    found = trace(claim)
    assert (names(found.affirming), found.taken_back) == ([], ("Falk",))


def test_a_loop_is_named_with_the_quotes_that_close_it() -> None:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim, other = tells(alpha, beta), tells(beta, alpha)
    confirms(claim, other)
    found = trace(claim)
    assert found.circular
    (loop,) = found.loops
    assert [one.name for one in loop.members] == ["Alpha", "Beta"]
    assert {one.passage.claim for one in loop.quotes} == {claim.pk, other.pk}


def test_what_the_balance_hangs_on_is_named() -> None:
    found = trace(two_outlets_one_person())
    assert [(one.part, one.name) for one in found.flips] == [("source", "Falk")]


def test_a_document_that_is_evidence_speaks_for_its_publisher() -> None:
    ministry = factories.make_source(name="Ministry of Roads", kind="government")
    paper = factories.make_document()
    factories.make_appearance(document=paper, publisher=ministry)
    claim = tells(outlet("Alpha"), person("Falk"))
    accept(claim, evidence_document=paper)
    assert names(trace(claim).affirming) == ["Falk", "Ministry of Roads"]


def test_a_page_outside_is_evidence_from_nobody_named() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    snapshot = factories.make_snapshot(url="https://a.example/")
    accept(claim, evidence_snapshot=snapshot)
    (found,) = trace(claim).affirming.unnamed
    assert found.passage.url == "https://a.example/"


def test_claims_that_are_judged_to_be_one_count_together() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    other = tells(outlet("Beta"), person("Kell"))
    factories.make_judgement(kind="same_claim", first_claim=claim, second_claim=other)
    assert trace(claim).affirming.independent == 2


def test_a_link_that_is_taken_back_leaves_no_trace() -> None:
    claim = two_outlets_one_person()
    before = trace(claim)
    link = confirms(claim, tells(outlet("Gamma"), person("Kell")))
    changed = trace(claim)
    Confirmation.objects.filter(pk=link.pk).update(status="rejected")
    assert (changed == before, trace(claim)) == (False, before)


def test_a_merge_that_is_undone_leaves_no_trace() -> None:
    one, other = person("Falk"), person("Kell")
    claim = tells(outlet("Alpha"), one)
    confirms(claim, tells(outlet("Beta"), other))
    before = trace(claim)
    merge = factories.make_judgement(first_source=one, second_source=other)
    changed = trace(claim)
    Judgement.objects.filter(pk=merge.pk).update(withdrawn_at=factories.NOON)
    assert (changed == before, trace(claim)) == (False, before)


def test_what_is_told_serializes_as_it_is() -> None:
    found = orjson.loads(orjson.dumps(trace(two_outlets_one_person())))
    assert found["affirming"]["roots"][0]["path"]["steps"][0]["act"] == "said"


def test_the_number_of_queries_does_not_grow_with_the_links(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    claim = two_outlets_one_person()
    with django_assert_num_queries(QUERIES):
        trace(claim)
    for name in ("Gamma", "Delta", "Epsilon"):
        confirms(claim, tells(outlet(name), person(f"{name}'s man")))
    with django_assert_num_queries(QUERIES):
        found = trace(claim)
    assert isinstance(found, Traced)
