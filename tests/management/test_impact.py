"""`manage.py impact` tells what rests on something."""

import json
from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests import factories
from tests.review.tracing.scene import confirms, outlet, person, tells

pytestmark = pytest.mark.django_db


def told(about: str, *words: str) -> str:
    """What the command writes."""
    out = StringIO()
    call_command("impact", about, *words, stdout=out)
    return out.getvalue()


def test_it_is_told_in_plain_words() -> None:
    falk = person("Falk")
    claim = tells(outlet("Alpha"), falk, proposition="The bridge has fallen")
    other = tells(outlet("Beta"), proposition="The bridge fell")
    confirms(claim, other)
    report = factories.make_report(claim=claim)
    found = told(f"source:{falk.pk}")
    assert f"report {report.pk}: claim {claim.pk}, edition 1" in found
    assert f"claim {claim.pk} (directly, proposed): The bridge has fallen" in found
    assert f"claim {other.pk} (by links, proposed): The bridge fell" in found


def test_it_is_told_as_json() -> None:
    claim = tells(outlet("Alpha"))
    found = json.loads(told(f"document:{claim.document_id}", "--format", "json"))
    assert [one["claim"] for one in found["claims"]] == [claim.pk]


def test_a_judgement_can_be_asked_about() -> None:
    one, other = person("Dehqan"), person("Dehghan")
    claim = tells(outlet("Alpha"), one)
    judged = factories.make_judgement(first_source=one, second_source=other)
    assert f"claim {claim.pk} " in told(f"judgement:{judged.pk}")


@pytest.mark.parametrize("kind", ["source", "document", "judgement"])
def test_what_is_not_there_is_told_in_a_sentence(kind: str) -> None:
    with pytest.raises(CommandError, match=f"There is no {kind} 99"):
        told(f"{kind}:99")


@pytest.mark.parametrize("about", ["99", "claim:1", "source:", "source:x"])
def test_what_names_nothing_is_refused(about: str) -> None:
    with pytest.raises(CommandError, match="is none of source:ID"):
        told(about)
