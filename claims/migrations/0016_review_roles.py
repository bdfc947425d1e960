"""The group that signs off allegations, and who may look at what was added."""

from django.contrib.auth.management import create_permissions
from django.db import migrations

LOOKED_AT = ("view_signoff", "view_teamlabel")
KEPT = ("add_teamlabel", "change_teamlabel", "delete_teamlabel")


def let_in(apps, _schema_editor):
    config = apps.get_app_config("claims")
    config.models_module = True
    create_permissions(config, verbosity=0, apps=apps)
    config.models_module = None
    permission = apps.get_model("auth", "Permission").objects
    groups = apps.get_model("auth", "Group").objects
    ours = permission.filter(content_type__app_label="claims")
    auditor = groups.get(name="Auditor")
    legal, _ = groups.get_or_create(name="Legal")
    legal.permissions.add(*auditor.permissions.all())
    for one in groups.filter(permissions__codename="view_source"):
        one.permissions.add(*ours.filter(codename__in=LOOKED_AT))
    administrator = groups.get(name="Administrator")
    administrator.permissions.add(*ours.filter(codename__in=KEPT))


class Migration(migrations.Migration):
    dependencies = [
        ("claims", "0015_review"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(let_in, migrations.RunPython.noop)]
