"""Makes the accounts to try it with."""

from django.conf import settings
from django.core.management.base import BaseCommand

from provenance.accounts import make_accounts


class Command(BaseCommand):
    """`manage.py demo_accounts`."""

    help = "Make an account for each part in the review; print new passwords once."

    def handle(self, *args: object, **options: object) -> None:
        """Make what is missing, and say where the passwords are kept."""
        keep = settings.VAR / "demo-accounts"
        for account in make_accounts(keep):
            self.stdout.write(f"{account.username:<14} {account.password}")
        if keep.is_file():
            self.stdout.write(f"The passwords of the demo accounts are in {keep}.")
        else:
            self.stdout.write(
                f"The demo accounts are there, but {keep.name} is gone: set a password"
                " anew with `manage.py changepassword analyst-1`."
            )
