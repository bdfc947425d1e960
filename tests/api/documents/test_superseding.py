"""That a text was corrected is said over the API, on sight of the text."""

from http import HTTPStatus
from typing import Any

import pytest
from django.test import Client

from claims.models import Document
from claims.vocabulary import Role
from tests import factories as f
from tests.api.conftest import Keyed
from tests.review.stage import make_person

pytestmark = pytest.mark.django_db


def supersede(client: Client, old: Document, by: int, tag: str) -> Any:
    path = f"/api/v1/documents/{old.pk}/supersede"
    sent, headers = {"by": by, "reason": "they say so"}, {"If-Match": tag}
    return client.post(path, sent, "application/json", headers=headers)


def test_a_text_is_corrected_by_another_on_sight(keyed: Keyed) -> None:
    old, new = f.make_document(), f.make_document("It was so.")
    client = keyed(make_person(Role.ANALYST))
    tag = client.get(f"/api/v1/documents/{old.pk}")["ETag"]
    assert supersede(client, old, 0, tag).status_code == HTTPStatus.UNPROCESSABLE_ENTITY
    done = supersede(client, old, new.pk, tag)
    assert done.status_code == HTTPStatus.OK, done.content
    new.refresh_from_db()
    assert new.supersedes_id == old.pk
    stale = supersede(client, old, new.pk, tag)
    assert stale.status_code == HTTPStatus.PRECONDITION_FAILED
    assert supersede(client, old, new.pk, "*").status_code == HTTPStatus.CONFLICT
