"""Finds the few confidential sources without reading the register."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0018_prose_views")]

    operations = [
        migrations.AddIndex(
            model_name="source",
            index=models.Index(
                condition=models.Q(("confidential", True)),
                fields=["name"],
                name="source_kept_confidential",
            ),
        ),
    ]
