"""Keeps which words accuse nobody, and finds what was seen at one address."""

from django.contrib.postgres.indexes import HashIndex
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0022_weights_filled")]

    operations = [
        migrations.AddField(
            model_name="claim",
            name="cleared",
            field=models.TextField(blank=True, db_default="", default=""),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=HashIndex(
                condition=models.Q(("url", ""), _negated=True),
                fields=["url"],
                name="appearance_by_address",
            ),
        ),
        migrations.AddIndex(
            model_name="appearance",
            index=models.Index(
                condition=models.Q(("published_at__isnull", False), ("url", "")),
                fields=["published_at"],
                name="appearance_by_time",
            ),
        ),
    ]
