"""The groups of people who work on claims, and what each may look at.

What they may do to a claim is decided where it is done, not by these permissions.
"""

from django.contrib.auth.management import create_permissions
from django.db import migrations

GROUPS = (
    "Analyst",
    "Reviewer",
    "Adjudicator",
    "Publisher",
    "Source steward",
    "Auditor",
    "Administrator",
)
ACCOUNTS = ("add_user", "change_user", "view_user", "view_group")


def make_groups(apps, _schema_editor):
    for label in ("auth", "contenttypes", "claims"):
        config = apps.get_app_config(label)
        config.models_module = True
        create_permissions(config, verbosity=0, apps=apps)
        config.models_module = None
    group = apps.get_model("auth", "Group")
    permission = apps.get_model("auth", "Permission").objects
    to_see = permission.filter(
        content_type__app_label="claims", codename__startswith="view_"
    )
    for name in GROUPS:
        made, _ = group.objects.get_or_create(name=name)
        made.permissions.add(*to_see)
    accounts = permission.filter(content_type__app_label="auth", codename__in=ACCOUNTS)
    group.objects.get(name="Administrator").permissions.add(*accounts)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0001_tables"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
