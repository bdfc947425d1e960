"""People read over the API what they are told, and put it away."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests import factories as f

pytestmark = pytest.mark.django_db


def test_ones_own_notices_are_shown_and_put_away(
    reader: User, signed_in: Client
) -> None:
    own, _ = f.make_notice(recipient=reader), f.make_notice()
    (unread,) = signed_in.get("/api/v1/notices").json()["results"]
    assert (unread["id"], unread["read_at"]) == (own.pk, None)
    (read,) = signed_in.post("/api/v1/notices/read").json()["results"]
    assert read["read_at"] is not None
