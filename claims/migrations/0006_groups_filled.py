"""Joins the claims of links that were accepted before their triggers were there.

The triggers look at every row whose columns are written, whatever is written to them.
"""

from django.db import migrations

JOIN_AGAIN = (
    "UPDATE claims_confirmation SET status = status WHERE status = 'accepted'",
    "UPDATE claims_judgement SET kind = kind WHERE withdrawn_at IS NULL",
)


class Migration(migrations.Migration):
    dependencies = [("claims", "0006_groups")]
    operations = [
        migrations.RunSQL(statement, migrations.RunSQL.noop) for statement in JOIN_AGAIN
    ]
