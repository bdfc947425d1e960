"""The page of what rests on a source or a document."""

import pytest
from django.test import Client

from tests import factories
from tests.review.tracing.scene import confirms, outlet, person, tells

pytestmark = pytest.mark.django_db


def shown(reader: Client, address: str) -> str:
    """A page."""
    answer = reader.get(f"/admin/claims/{address}")
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_pages_of_a_source_and_a_document_lead_to_it(reader: Client) -> None:
    alpha = outlet("Alpha")
    claim = tells(alpha)
    for address in (f"source/{alpha.pk}", f"document/{claim.document_id}"):
        page = shown(reader, f"{address}/change/")
        assert f'href="/admin/claims/{address}/impact/"' in page
        assert "No published report rests on it" in shown(reader, f"{address}/impact/")


def test_claims_and_reports_are_listed(reader: Client) -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk, proposition="The bridge has fallen")
    confirms(claim, tells(outlet("Beta"), proposition="The bridge fell"))
    report = factories.make_report(claim=claim)
    page = shown(reader, f"source/{falk.pk}/impact/")
    assert f"/admin/claims/report/{report.pk}/change/" in page
    assert page.index("The bridge has fallen") < page.index("The bridge fell<")


def test_an_answer_that_is_kept_from_the_reader_is_not_listed(reader: Client) -> None:
    claim = tells(outlet("Alpha"))
    factories.make_submitted(claim=claim)
    page = shown(reader, f"document/{claim.document_id}/impact/")
    assert "No assessment that you may see rests on it" in page


@pytest.mark.parametrize("kind", ["source", "document"])
def test_nothing_rests_on_what_is_not_there(reader: Client, kind: str) -> None:
    assert reader.get(f"/admin/claims/{kind}/99/impact/").status_code == 404


def test_who_may_not_look_is_refused(client: Client) -> None:
    client.force_login(factories.make_user(is_staff=True))
    source = factories.make_source()
    address = f"/admin/claims/source/{source.pk}/impact/"
    assert client.get(address).status_code == 403
