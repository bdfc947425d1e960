"""Who really says a claim, as the tables have it."""

import orjson
import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Upstream
from claims.review.tracing import Traced, trace
from tests import factories
from tests.review.tracing.scene import (
    accept,
    confirms,
    names,
    outlet,
    person,
    tells,
    two_outlets_one_person,
    unnamed,
)

pytestmark = pytest.mark.django_db
QUERIES = 15


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


def test_an_outlet_that_the_sentence_cites_is_where_the_trail_goes_on() -> None:
    claim = tells(outlet("Beta"), text="As Alpha first reported:", day=1)
    confirms(claim, tells(outlet("Alpha"), person("Falk")))
    found = trace(claim).affirming
    assert (names(found), found.most_unknown) == (["Falk"], 0)


def test_a_text_that_two_outlets_print_is_told_once() -> None:
    claim = tells(outlet("Alpha"), unnamed())
    factories.make_appearance(document=claim.document, publisher=outlet("Beta"))
    assert trace(claim).affirming.most_unknown == 1


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
