"""`manage.py sheet` writes a document with its claims, or says that there is none."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests import factories

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(("form", "sign"), [("text", "Rain\n"), ("html", "<!DOCTYPE")])
def test_it_writes_the_form_asked_for(form: str, sign: str) -> None:
    out = StringIO()
    document = factories.make_document(title="Rain")
    call_command("sheet", str(document.pk), "--format", form, stdout=out)
    assert out.getvalue().startswith(sign)


def test_an_unknown_document_is_told_in_a_sentence() -> None:
    with pytest.raises(CommandError, match="There is no document 99"):
        call_command("sheet", "99")
