"""`manage.py alarms` looks, and writes a line an alarm."""

from io import StringIO

import pytest
from django.core.management import call_command

from tests.review.tracing.scene import confirms, outlet, tells

pytestmark = pytest.mark.django_db


def test_an_alarm_is_a_line() -> None:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    claim = tells(alpha, beta)
    confirms(claim, tells(beta, alpha))
    out = StringIO()
    call_command("alarms", "--kind", "circular", stdout=out)
    found = f"claim {claim.pk}: circular reporting: Alpha and Beta: "
    assert out.getvalue() == f"{found}{claim.proposition}\n"
