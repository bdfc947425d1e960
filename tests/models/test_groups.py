"""The groups are there from the start, and each may look at what is claimed."""

import pytest
from django.apps import apps
from django.contrib.auth.models import Group

pytestmark = pytest.mark.django_db
GROUPS = {
    "Analyst",
    "Reviewer",
    "Adjudicator",
    "Publisher",
    "Legal",
    "Source steward",
    "Auditor",
    "Administrator",
}
# What the workbench shows to its owner, or as far as each may see: not by a permission.
OF_THE_WORKBENCH = {"comment", "notice", "preference", "savedfilter"}
ACCOUNTS = {"add_user", "change_user", "view_user", "view_group"}
LABELS = {f"{what}_teamlabel" for what in ("add", "change", "delete")}


def permitted(name: str) -> set[str]:
    """The permissions of a group."""
    group = Group.objects.get(name=name)
    return set(group.permissions.values_list("codename", flat=True))


def tables_to_see() -> set[str]:
    """The permissions to look at each of our tables that are to be looked at."""
    models = apps.get_app_config("claims").get_models()
    seen = (model for model in models if model._meta.default_permissions)
    names = {str(model._meta.model_name) for model in seen}
    return {f"view_{name}" for name in names - OF_THE_WORKBENCH}


def test_the_groups_are_those_of_the_trade() -> None:
    assert set(Group.objects.values_list("name", flat=True)) == GROUPS


@pytest.mark.parametrize("name", sorted(GROUPS - {"Administrator"}))
def test_a_group_may_look_at_every_table_and_no_more(name: str) -> None:
    assert permitted(name) == tables_to_see()


def test_administrators_see_to_accounts_and_labels_besides() -> None:
    assert permitted("Administrator") == tables_to_see() | ACCOUNTS | LABELS
