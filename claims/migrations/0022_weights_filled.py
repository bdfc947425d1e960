"""The claims that are there already wait to be weighed: `manage.py weigh` does it."""

from django.db import migrations

ALL = "INSERT INTO claims_unweighed (subject, key) SELECT 'claim', id FROM claims_claim"


class Migration(migrations.Migration):
    dependencies = [("claims", "0021_weights")]
    operations = [migrations.RunSQL(ALL, migrations.RunSQL.noop)]
