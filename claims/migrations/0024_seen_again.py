"""Keeps when a text was gone from where it had been, and when it was back."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("claims", "0023_desk")]

    operations = [
        migrations.AddField(
            model_name="appearance",
            name="seen_again_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="appearance",
            name="gone_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
