"""On the page of a text an analyst says that another has come in its place."""

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse

from claims.models import Claim, Document
from claims.vocabulary import Role, State
from tests import factories as f
from tests.review.stage import make_person
from tests.review.ways import staged

pytestmark = pytest.mark.django_db


def said(client: Client, document: Document, **sent: object) -> str:
    """What is answered when the form of a text is sent."""
    place = reverse("admin:claims_document_supersede", args=[document.pk])
    answer = client.post(place, sent)
    return " ".join(str(one) for one in get_messages(answer.wsgi_request))


def test_what_was_published_on_a_corrected_text_is_reopened(reader: Client) -> None:
    claim, new = staged(State.PUBLISHED).claim, f.make_document()
    told = said(reader, claim.document, by=new.pk, reason="They said so.")
    assert told == "What was published on this text is reopened."
    assert Claim.objects.get(pk=claim.pk).state == "reopened"


def test_the_page_leads_to_the_text_that_corrects_it(reader: Client) -> None:
    old = f.make_document()
    new = f.make_document(supersedes=old)
    page = reader.get(reverse("admin:claims_document_change", args=[old.pk]))
    place = reverse("admin:claims_document_change", args=[new.pk])
    assert f'<a href="{place}">' in page.content.decode()


def test_a_refusal_is_told(reader: Client) -> None:
    old = f.make_document()
    told = said(reader, old, by=old.pk, reason="They said so.")
    assert told == "A text does not correct itself."


@pytest.mark.parametrize("sent", [{}, {"by": "9999999", "reason": "so"}])
def test_what_is_not_whole_is_told(reader: Client, sent: dict[str, str]) -> None:
    assert "the number of a text" in said(reader, f.make_document(), **sent)


def test_who_adds_no_claims_is_not_asked(client: Client) -> None:
    client.force_login(make_person(Role.AUDITOR, is_staff=True))
    old = f.make_document()
    page = client.get(reverse("admin:claims_document_change", args=[old.pk]))
    assert "This text was corrected" not in page.content.decode()


def test_a_text_that_has_changed_since_names_the_claims_that_are_gone(
    reader: Client,
) -> None:
    old, new = (
        f.make_document("The port is shut. It rains."),
        f.make_document("It rains."),
    )
    f.make_claim("It rains", document=old)
    gone = f.make_claim("The port is shut", document=old)
    for document in (old, new):
        f.make_appearance(document=document, url="https://fars.example/port")
    page = reader.get(reverse("admin:claims_document_change", args=[old.pk]))
    since = page.context["superseding"]["since"]
    assert (since.document, since.gone) == (new, (gone,))
    assert "rest on words that are there no more" in page.content.decode()
    assert f'name="by" value="{new.pk}"' in page.content.decode()


def test_a_text_that_has_changed_elsewhere_keeps_its_claims(reader: Client) -> None:
    old = f.make_document("The port is shut.")
    f.make_claim("The port is shut", document=old)
    for document in (old, f.make_document("The port is shut. It rains.")):
        f.make_appearance(document=document, url="https://fars.example/port")
    page = reader.get(reverse("admin:claims_document_change", args=[old.pk]))
    assert "The words of every claim are there still." in page.content.decode()


def test_at_the_workbench_a_claim_is_told_that_its_words_are_gone(
    reader: Client,
) -> None:
    old = f.make_document("The port is shut.")
    claim = f.make_claim("The port is shut", document=old)
    place = reverse("workbench:bench", args=[claim.pk])
    assert "Changed since" not in reader.get(place).content.decode()
    for document in (old, f.make_document()):
        f.make_appearance(document=document, url="https://fars.example/port")
    page = reader.get(place).content.decode()
    assert "The words of this claim are there no more." in page
