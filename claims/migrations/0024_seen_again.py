"""Keeps when a text was where it had been, after another one."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0023_desk")]

    operations = [
        migrations.AddField(
            model_name="appearance",
            name="seen_again_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
