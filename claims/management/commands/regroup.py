"""Works out anew which claims accepted links join."""

from django.core.management.base import BaseCommand

from claims.review.tracing.clusters import regroup


class Command(BaseCommand):
    """`manage.py regroup`."""

    help = (
        "Work out anew which claims accepted links join. The database keeps it while "
        "links come and go: this is for a store that was filled by other means."
    )

    def handle(self, *args: object, **options: object) -> None:
        """Regroup, and tell how many clusters there are."""
        number = regroup()
        self.stdout.write(f"{number:,} cluster{'' if number == 1 else 's'} of claims.")
