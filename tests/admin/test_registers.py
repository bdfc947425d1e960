"""Each register opens, asks a known number of questions, and changes nothing."""

from collections.abc import Callable

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims import models
from claims.admin.reading import sources_in
from claims.vocabulary import Role
from tests import factories
from tests.review.stage import make_person

MAKERS: dict[type[Model], Callable[[], object]] = {
    models.Appearance: lambda: factories.make_appearance(
        publisher=factories.make_source()
    ),
    models.Assessment: lambda: factories.make_submitted(role="second"),
    models.Attribution: lambda: factories.make_attribution(
        source=factories.make_source()
    ),
    models.AttributionMember: factories.make_member,
    models.Claim: lambda: factories.make_claim(originator=factories.make_source()),
    models.Confirmation: factories.make_confirmation,
    models.Correction: factories.make_correction,
    models.Document: factories.make_document,
    models.Event: factories.make_event,
    models.ExternalVerdict: factories.make_external_verdict,
    models.HedgeCue: factories.make_hedge_cue,
    models.Judgement: factories.make_judgement,
    models.Original: factories.make_original,
    models.Ownership: factories.make_ownership,
    models.Quantity: factories.make_quantity,
    models.Reply: factories.make_reply,
    models.Report: factories.make_report,
    models.Resemblance: factories.make_resemblance,
    models.SignOff: factories.make_sign_off,
    models.Search: factories.make_search,
    models.Snapshot: lambda: models.Snapshot.objects.create(
        url="https://example.org/",
        taken_at=factories.NOON,
        original=factories.make_original(),
    ),
    models.Source: factories.make_source,
    models.SourceGrade: factories.make_grade,
    models.SourceName: factories.make_alias,
    models.SourceRole: factories.make_role,
    models.SpeaksFor: factories.make_spokesman,
    models.Summary: factories.make_summary,
    models.SummaryFinding: factories.make_finding,
    models.Upstream: lambda: models.Upstream.objects.create(
        document=factories.make_document(),
        source=factories.make_source(),
        start=0,
        end=3,
    ),
    models.Waiver: factories.make_waiver,
}
# What the workbench alone shows: to its owner, or as far as each may see.
NO_REGISTER = {
    models.Batch,
    models.BatchItem,
    models.Comment,
    models.KeyChoice,
    models.Notice,
    models.Preference,
    models.SavedFilter,
}
# Of programs: keys have a page of their own, the rest is shown to nobody but its owner.
NO_REGISTER |= {models.ApiKey, models.Job, models.Remembered, models.Tally}
NO_REGISTER |= {models.Attempt, models.Change, models.Delivery, models.Topic}
NO_REGISTER |= {models.Webhook}
# What administrators see to by hand.
SETTINGS = {models.TeamLabel}
# The session, the account, its two kinds of permission, the count and the rows.
QUERIES = dict.fromkeys(MAKERS, 6)
# And what the reader plays in review, which decides what they may see, or enter.
QUERIES |= dict.fromkeys(
    [models.Assessment, models.Event, models.Search, models.Source], 7
)
# And which sources are not named to them, where rows name sources; events of such
# sources are left out as they are asked for.
QUERIES = {
    table: count + (2 if sources_in(table) and table is not models.Event else 0)
    for table, count in QUERIES.items()
}
TABLES = sorted(MAKERS, key=lambda table: table.__name__)
NAMES = [table.__name__ for table in TABLES]


def place(table: type[Model], page: str, *arguments: object) -> str:
    """The address of one of a register's pages."""
    name = f"admin:claims_{table.__name__.lower()}_{page}"
    return reverse(name, args=arguments)


# Worked out of other tables, and shown with what they were worked out of.
DERIVED = {
    models.Alarm,
    models.ClaimKey,
    models.Cluster,
    models.Clustered,
    models.NameKey,
    models.Unweighed,
    models.Weight,
}


def test_every_table_has_a_register() -> None:
    tables = set(apps.get_app_config("claims").get_models())
    assert tables - DERIVED - NO_REGISTER == set(MAKERS) | SETTINGS
    assert set(MAKERS) <= set(admin.site._registry)


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_a_list_asks_as_much_for_three_rows_as_for_one(
    table: type[Model], reader: Client
) -> None:
    for _ in range(3):
        MAKERS[table]()
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = reader.get(place(table, "changelist"))
    assert answer.status_code == 200
    assert len(asked) == QUERIES[table]


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_a_row_can_be_looked_at(table: type[Model], reader: Client) -> None:
    MAKERS[table]()
    row = table._default_manager.first()
    assert row is not None
    assert reader.get(place(table, "change", row.pk)).status_code == 200


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_a_search_finds_without_an_error(table: type[Model], reader: Client) -> None:
    answer = reader.get(place(table, "changelist"), {"q": "nothing -such"})
    assert answer.status_code == 200


@pytest.mark.parametrize("table", TABLES, ids=NAMES)
def test_not_even_a_superuser_adds_rows_by_hand(
    table: type[Model], client: Client, admin_user: User
) -> None:
    client.force_login(admin_user)
    assert client.get(place(table, "add")).status_code == 403


@pytest.mark.django_db
def test_administrators_write_the_teams_labels(client: Client) -> None:
    client.force_login(make_person(Role.ADMINISTRATOR, is_staff=True))
    sent = {"words": "Made up", "verdict": "false"}
    client.post(place(models.TeamLabel, "add"), sent)
    assert str(models.TeamLabel.objects.get()) == "Made up (false)"


def test_nobody_else_writes_the_teams_labels(reader: Client) -> None:
    assert reader.get(place(models.TeamLabel, "changelist")).status_code == 200
    assert reader.get(place(models.TeamLabel, "add")).status_code == 403


def test_claims_are_found_by_an_inflected_word(reader: Client) -> None:
    factories.make_claim("we will deliver them")
    found = reader.get(place(models.Claim, "changelist"), {"q": "delivering"})
    assert found.context["cl"].result_count == 1


@pytest.mark.parametrize("name", ["admin:claims_claim_changelist", "workbench:queue"])
def test_a_search_asks_as_much_for_two_claims_as_for_one(
    name: str, reader: Client
) -> None:
    asked = []
    for _ in range(2):
        factories.make_claim("deliver")
        with CaptureQueriesContext(connection) as questions:
            reader.get(reverse(name), {"q": "deliver"})
        asked.append(len(questions))
    assert asked[0] == asked[1]


def test_the_site_says_what_it_is(reader: Client) -> None:
    assert "Provenance" in reader.get(reverse("admin:index")).content.decode()
