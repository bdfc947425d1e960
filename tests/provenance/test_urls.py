"""The public pages are there where the house says so, and nowhere else."""

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from provenance.urls import for_everybody


@pytest.mark.parametrize("path", ["/reports", "/reports/1", "/robots.txt", "/ns"])
def test_nothing_is_public_unless_it_is_asked_for(client: Client, path: str) -> None:
    assert client.get(path).status_code == 404
    with pytest.raises(NoReverseMatch):
        reverse("public:index")


def test_the_front_door_leads_where_most_may_enter() -> None:
    door, *pages = for_everybody(public=True)
    assert door.pattern.match("") is not None
    assert len(pages) == 1
