"""The summary goes into the report with notes of what each sentence rests on."""

import pytest

from claims.models import Claim
from claims.reports.forms import render
from claims.reports.freezing.freezing import gather
from claims.reports.value import Edition
from tests import factories as f

pytestmark = pytest.mark.django_db


def edition(claim: Claim) -> Edition:
    """The first edition of the report on a claim."""
    return gather(claim.pk, 1, f.NOON)


@pytest.fixture
def summed(claim: Claim) -> Claim:
    """A claim with a summary of three sentences, of which one was waived."""
    search = f.make_search(claim=claim, query="S-300 <delivery>")
    f.make_search(claim=claim, query="Ivashov", found="His memoirs.")
    text = (
        f"Ivashov said so. [c{claim.pk}] [d{claim.document_id}]"
        f" No source reports it. [s{search.pk}] [c{claim.pk}] It was said."
    )
    finding = f.make_finding(summary=f.make_summary(claim=claim, text=text))
    f.make_waiver(finding=finding)
    return claim


def test_sentences_share_their_notes(summed: Claim) -> None:
    prose = edition(summed).prose
    told = [(one.words, one.notes) for one in prose.sentences]
    assert told == [
        ("Ivashov said so.", (1, 2)),
        ("No source reports it.", (3, 1)),
        ("It was said.", ()),
    ]
    assert [note.key[0] for note in prose.notes] == ["c", "d", "s"]
    assert prose.notes[0].by == "Leonid Ivashov"


def test_what_was_waived_is_told_with_its_reason(summed: Claim) -> None:
    (waived,) = edition(summed).prose.waived
    assert waived.reason == "It says what follows."


def test_a_page_links_each_sentence_to_its_notes(summed: Claim) -> None:
    page = render(edition(summed), "html").decode()
    assert 'href="#note-1"' in page
    assert '<li id="note-1" value="1"' in page
    assert "S-300 &lt;delivery&gt;" in page


@pytest.mark.parametrize("form", ["markdown", "text"])
def test_other_forms_keep_the_text_and_the_numbers(form: str, summed: Claim) -> None:
    told = " ".join(render(edition(summed), form).decode().replace("\\", "").split())
    assert "Ivashov said so. [1] [2] No source reports it. [3] [1]" in told
    assert "[3] A search of Factiva" in told


@pytest.mark.parametrize("form", ["pdf", "docx"])
def test_paper_takes_the_summary_too(form: str, summed: Claim) -> None:
    assert render(edition(summed), form)


def test_the_texts_that_it_rests_on_are_among_those_cited(summed: Claim) -> None:
    other = f.make_document("Two boats sank off Osk.")
    f.make_summary(claim=summed, number=2, text=f"Two boats sank. [d{other.pk}]")
    assert other.pk in {one.document for one in edition(summed).texts}


def test_only_searches_that_found_nothing_are_told(summed: Claim) -> None:
    page = render(edition(summed), "text").decode()
    assert "SEARCHES THAT FOUND NOTHING" in page
    assert "His memoirs" not in page


def test_a_confidential_source_stays_unnamed_in_the_notes(summed: Claim) -> None:
    assert summed.originator is not None
    f.make_appearance(document=summed.document, url="https://a.example/leak")
    type(summed.originator).objects.filter(pk=summed.originator.pk).update(
        confidential=True
    )
    (first, *_) = edition(summed).prose.notes
    assert first.by == "a confidential source"
    assert first.url == ""


def test_a_report_without_a_summary_says_nothing_of_one(claim: Claim) -> None:
    page = render(edition(claim), "html").decode()
    assert "In short" not in page
    assert "Searches that found nothing" not in page
