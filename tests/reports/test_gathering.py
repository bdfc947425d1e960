"""What is gathered of a document and of a claim is all there, in few questions."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries

from claims.models import Claim, Document
from claims.reports import gather_claim, gather_document
from tests import factories


def test_the_runs_of_a_document_are_its_text(inner: Claim) -> None:
    sheet = gather_document(inner.document_id)
    said = "".join(part.text for run in sheet.runs for part in run.parts)
    assert said == inner.document.text


def test_claims_stand_in_reading_order(inner: Claim) -> None:
    sheet = gather_document(inner.document_id)
    numbers = [claim.number for claim in sheet.claims]
    assert (numbers, sheet.claims[1].words) == ([1, 2], "deliver them")


def test_each_claim_is_one_stop_of_the_keyboard(inner: Claim) -> None:
    runs = gather_document(inner.document_id).runs
    stops = [run.claim.number for run in runs if run.claim and run.first]
    assert stops == [1, 2]


def test_a_chain_is_told_from_its_originator(claim: Claim) -> None:
    placed = gather_claim(claim.pk)
    assert placed.sheet.chain.words == (
        "Leonid Ivashov (former general) “as saying”, through RIA (relay), "
        "in this document (Herald)."
    )


def test_an_office_that_only_others_tell_is_that_of_its_time(claim: Claim) -> None:
    source = factories.make_source(name="Mira Velic")
    factories.make_attribution(claim=claim, position=2, role="relay", source=source)
    factories.make_role(source=source, title="mayor")
    factories.make_role(source=source, title="judge", held_from=date(2999, 1, 1))
    speaker = gather_claim(claim.pk).sheet.speakers[2]
    assert speaker.note == "mayor, as told before, relay"


def test_joint_sources_are_all_named(claim: Claim) -> None:
    step = factories.make_attribution(claim=claim, position=2, role="relay")
    for name in ("Fars", "Tasnim"):
        source = factories.make_source(name=name)
        factories.make_member(attribution=step, source=source)
    assert gather_claim(claim.pk).sheet.speakers[2].name == "Fars and Tasnim"


def test_an_ambiguous_source_is_left_open(claim: Claim) -> None:
    step = factories.make_attribution(claim=claim, position=2, role="relay")
    for name in ("Ivanov", "Petrov"):
        source = factories.make_source(name=name)
        factories.make_member(attribution=step, source=source, membership="candidate")
    assert gather_claim(claim.pk).sheet.speakers[2].name == "Ivanov or Petrov"


def test_somebody_unnamed_is_said_to_be_so(claim: Claim) -> None:
    factories.make_attribution(claim=claim, position=2, role="relay")
    speaker = gather_claim(claim.pk).sheet.speakers[2]
    assert (speaker.name, speaker.named) == ("somebody unnamed", False)


def test_a_cue_that_serves_two_steps_is_told_once(claim: Claim) -> None:
    cue = {"cue_start": 4, "cue_end": 10, "cue_text": "quoted"}
    claim.attributions.update(**cue)
    speakers = gather_claim(claim.pk).sheet.speakers
    assert [speaker.cue for speaker in speakers] == ["quoted", ""]


def test_a_claim_knows_its_neighbours(inner: Claim, claim: Claim) -> None:
    first, second = gather_claim(claim.pk), gather_claim(inner.pk)
    assert (first.previous, first.next) == (None, inner.pk)
    assert (second.previous, second.next) == (claim.pk, None)


def test_the_words_around_a_claim_are_those_of_the_text(inner: Claim) -> None:
    placed = gather_claim(inner.pk)
    whole = placed.before + placed.sheet.words + placed.after
    assert whole == inner.document.text


@pytest.mark.django_db
def test_long_surroundings_are_cut_between_words() -> None:
    document = factories.make_document("word " * 100 + "here " + "word " * 100)
    placed = gather_claim(factories.make_claim("here", document=document).pk)
    assert placed.before.startswith("… word")
    assert placed.after.endswith("word …")


@pytest.mark.django_db
def test_an_unknown_document_is_told() -> None:
    with pytest.raises(Document.DoesNotExist):
        gather_document(1)


def test_a_document_is_gathered_in_seven_questions(
    inner: Claim, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(7):
        gather_document(inner.document_id)
