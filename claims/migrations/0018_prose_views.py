"""Every group may look at the summaries of reports, and at where people looked."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

VIEWS = ("view_search", "view_summary", "view_summaryfinding", "view_waiver")


def let_look(apps, _schema_editor):
    config = apps.get_app_config("claims")
    config.models_module = True
    create_permissions(config, verbosity=0, apps=apps)
    config.models_module = None
    permission = apps.get_model("auth", "Permission").objects
    to_see = permission.filter(content_type__app_label="claims", codename__in=VIEWS)
    group = apps.get_model("auth", "Group").objects
    for one in group.filter(permissions__codename="view_source"):
        one.permissions.add(*to_see)


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0017_prose"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(let_look, migrations.RunPython.noop)]
