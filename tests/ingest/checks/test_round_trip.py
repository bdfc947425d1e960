"""What is exported, wiped and imported again is the same record."""

import re
from dataclasses import fields
from io import StringIO
from pathlib import Path
from typing import Any

import pgtrigger
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection

from claims.models import Attribution, Claim, Document, ExternalVerdict
from claims.reports.forms import render
from claims.reports.value import Edition, load
from claims.vocabulary import State
from tests.reports.seed import EDITION
from tests.review.ways import staged

pytestmark = pytest.mark.django_db

PAGE = (Path(settings.ROOT) / "docs" / "import.md").read_text(encoding="utf-8")
ASKED = {"was_said": "Was it said", "is_true": "Is it true"}


def brought(path: Path) -> None:
    """Import a file."""
    call_command("import_checks", str(path), stdout=StringIO())


def exported(edition: Edition, form: str, folder: Path) -> Path:
    """A form of a report in a file."""
    path = folder / f"report-{form}.json"
    path.write_bytes(render(edition, form))
    return path


def carried(edition: Edition) -> dict[str, Any]:
    """What a report says of all that becomes rows."""
    said = edition.statement
    own = next(one for one in edition.tellings if one.claim == edition.claim)
    labels = {
        f"{ASKED[one.question]}: {one.verdict.replace('_', ' ')}"
        for one in edition.findings
    }
    return {
        "words": said.anchor.exact,
        "proposition": said.proposition,
        "mode": said.mode,
        "polarity": said.polarity,
        "modality": said.modality,
        "evidentiality": said.evidentiality,
        "said_at": said.said_at,
        "level": own.level,
        "band": (own.low, own.high),
        "chain": [
            (one.name if one.named else "", one.office, one.role, one.stance)
            for one in said.chain
        ],
        "labels": labels,
        "rater": edition.house.name,
        "url": edition.url,
        "day": edition.published_at[:10],
    }


def kept() -> dict[str, Any]:
    """The same of the one claim that was imported."""
    claim = Claim.objects.get()
    verdicts = ExternalVerdict.objects.select_related("rater")
    steps = Attribution.objects.select_related("source")
    one = verdicts[0]
    said = claim.said_at
    return {
        "words": claim.text,
        "proposition": claim.proposition,
        "mode": claim.mode,
        "polarity": claim.polarity,
        "modality": claim.modality,
        "evidentiality": claim.evidentiality,
        "said_at": said.isoformat().replace("+00:00", "Z") if said else "",
        "level": claim.hedge_level,
        "band": (claim.likelihood_low, claim.likelihood_high),
        "chain": [
            (
                step.source.name if step.source else "",
                office(step),
                step.role,
                step.stance,
            )
            for step in steps
        ],
        "labels": {verdict.label for verdict in verdicts},
        "rater": one.rater.name,
        "url": one.url,
        "day": str(one.rated_on),
    }


def office(step: Attribution) -> str:
    """What a speaker held, as reports tell it."""
    return f"former {step.title}" if step.capacity == "former" else step.title


def test_a_report_of_ours_comes_back(tmp_path: Path) -> None:
    brought(exported(EDITION, "json", tmp_path))
    assert kept() == carried(EDITION)


def test_the_record_comes_back_byte_for_byte(tmp_path: Path) -> None:
    brought(exported(EDITION, "json", tmp_path))
    for verdict in ExternalVerdict.objects.select_related("original"):
        assert load(bytes(verdict.original.octets).decode()) == EDITION
        assert bytes(verdict.original.octets) == render(EDITION, "json")


def test_a_claim_review_of_ours_comes_back(tmp_path: Path) -> None:
    brought(exported(EDITION, "claimreview", tmp_path))
    found, expected = kept(), carried(EDITION)
    same = (
        "words",
        "mode",
        "polarity",
        "evidentiality",
        "level",
        "rater",
        "url",
        "day",
    )
    assert {name: found[name] for name in same} == {
        name: expected[name] for name in same
    }
    assert found["labels"] == {"Not shown (unproven)"}
    assert [step[:2] for step in found["chain"]] == [
        (step.name, step.office) for step in EDITION.statement.chain[:1]
    ]


def test_what_was_published_comes_back_after_everything_is_gone(tmp_path: Path) -> None:
    claim = staged(State.PUBLISHED).claim
    call_command(
        "report", claim.pk, "--format", "json", "--out", tmp_path, stdout=StringIO()
    )
    (path,) = tmp_path.glob("*.json")
    wipe()
    brought(path)
    assert kept() == carried(load(path.read_text(encoding="utf-8")))
    assert Document.objects.count() == 1


def test_where_its_text_is_here_the_claim_is_pinned_to_it_again(tmp_path: Path) -> None:
    claim = staged(State.PUBLISHED).claim
    call_command(
        "report", claim.pk, "--format", "json", "--out", tmp_path, stdout=StringIO()
    )
    (path,) = tmp_path.glob("*.json")
    documents = Document.objects.count()
    brought(path)
    verdict = ExternalVerdict.objects.get()
    assert verdict.claim.document == claim.document
    assert (verdict.claim.start, verdict.claim.end) == (claim.start, claim.end)
    assert Document.objects.count() == documents


@pytest.mark.parametrize("name", [one.name for one in fields(Edition)])
def test_of_each_part_the_page_says_what_becomes_of_it(name: str) -> None:
    ours = PAGE.split("## What is taken from a report of ours")[1]
    assert re.search(f"`{name}`", ours)


def wipe() -> None:
    """Empty every table of claims, as a new database is empty."""
    tables = [one._meta.db_table for one in apps.get_app_config("claims").get_models()]
    connection.check_constraints()  # nothing may be left to be checked later
    with pgtrigger.ignore(), connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {', '.join(tables)} CASCADE")
