"""What rested on a source, a document or a judgement is named, and nothing else."""

import orjson
import pytest
from pytest_django import DjangoAssertNumQueries

from claims.review.tracing.impact import Impact, of_document, of_judgement, of_source
from tests import factories
from tests.review.tracing.scene import accept, confirms, outlet, person, tells

pytestmark = pytest.mark.django_db


def hits(impact: Impact) -> dict[int, str]:
    """How each claim rests on it."""
    return {one.claim: one.rests.value for one in impact.claims}


def test_what_a_source_said_rests_on_it() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    tells(outlet("Beta"), person("Kell"))
    assert hits(of_source(falk)) == {claim.pk: "directly"}


def test_what_an_outlet_published_or_passed_on_rests_on_it() -> None:
    alpha, falk = outlet("Alpha"), person("Falk")
    published, relayed = tells(alpha, falk), tells(outlet("Beta"), falk, alpha)
    assert set(hits(of_source(alpha))) == {published.pk, relayed.pk}


def test_what_several_said_together_rests_on_each() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), (falk, person("Kell")))
    assert set(hits(of_source(falk))) == {claim.pk}


def test_what_it_confirms_rests_on_it_by_links() -> None:
    kell = person("Kell")
    claim, evidence = tells(outlet("Alpha"), person("Falk")), tells(None, kell)
    confirms(claim, evidence)
    assert hits(of_source(kell)) == {evidence.pk: "directly", claim.pk: "by links"}


def test_a_source_answers_for_whoever_was_merged_with_it() -> None:
    one, other = person("Dehqan"), person("Дехкан")
    claim = tells(outlet("Alpha"), other)
    factories.make_judgement(first_source=one, second_source=other)
    assert set(hits(of_source(one))) == {claim.pk}


def test_a_document_bears_its_claims_and_what_it_is_evidence_for() -> None:
    inside, outside = tells(outlet("Alpha"), person("Falk")), tells(outlet("Beta"))
    accept(outside, evidence_document=inside.document)
    assert hits(of_document(inside.document)) == {
        inside.pk: "directly",
        outside.pk: "directly",
    }


def test_evidence_that_nobody_accepted_bears_nothing() -> None:
    paper = factories.make_document()
    factories.make_confirmation(evidence_document=paper)
    assert hits(of_document(paper)) == {}


def test_a_merge_bears_what_either_source_said() -> None:
    one, other = person("Falk"), person("Kell")
    claims = {tells(outlet("Alpha"), one).pk, tells(outlet("Beta"), other).pk}
    merge = factories.make_judgement(
        first_source=one, second_source=other, withdrawn_at=factories.NOON
    )
    assert set(hits(of_judgement(merge))) == claims


def test_a_judgement_on_claims_bears_both() -> None:
    first, second = tells(outlet("Alpha")), tells(outlet("Beta"))
    judgement = factories.make_judgement(
        kind="same_claim", first_claim=first, second_claim=second
    )
    assert set(hits(of_judgement(judgement))) == {first.pk, second.pk}


def test_assessments_that_were_handed_in_and_reports_are_named() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk)
    answer = factories.make_submitted(claim=claim)
    factories.make_assessment(claim=claim, role="second")
    report = factories.make_report(claim=claim)
    found = of_source(falk)
    assert [one.assessment for one in found.assessments] == [answer.pk]
    assert [one.report for one in found.reports] == [report.pk]
    assert orjson.loads(orjson.dumps(found))["reports"][0]["edition"] == 1


def test_the_number_of_queries_does_not_grow(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    falk = person("Falk")
    for name in ("Alpha", "Beta", "Gamma"):
        tells(outlet(name), falk)
    with django_assert_num_queries(7):
        of_source(falk)
