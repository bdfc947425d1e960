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
