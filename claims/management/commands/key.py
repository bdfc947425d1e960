"""Makes, lists and revokes the keys by which programs speak for people."""

from argparse import ArgumentParser
from datetime import timedelta
from typing import Any

from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from claims.models import ApiKey
from claims.review import Refused
from claims.review.access import make_key, revoke_key
from claims.vocabulary import KeyScope


class Command(BaseCommand):
    """`manage.py key make|list|revoke`."""

    help = "Keys of the API: make one for an account, list them, revoke one."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take what to do, for whom, and what the key is for."""
        doing = parser.add_subparsers(dest="doing", required=True)
        making = doing.add_parser("make", help="make a key and print it once")
        making.add_argument("username")
        making.add_argument("--name", default="made by hand", help="what uses it")
        making.add_argument("--days", type=int, default=90, help="how long it is valid")
        scopes = [scope.value for scope in KeyScope]
        making.add_argument(
            "--scope", action="append", choices=scopes, help="may be repeated"
        )
        doing.add_parser("list", help="list all keys")
        revoking = doing.add_parser("revoke", help="revoke a key for good")
        revoking.add_argument("prefix")

    def handle(self, *args: object, **options: Any) -> None:
        """Do it; end with the reason where it is refused."""
        doing = {"make": self._make, "list": self._list, "revoke": self._revoke}
        try:
            doing[options["doing"]](options)
        except Refused as refused:
            raise CommandError(str(refused)) from refused

    def _make(self, options: dict[str, Any]) -> None:
        user = User.objects.filter(username=options["username"]).first()
        if user is None:
            raise CommandError(f"There is no account {options['username']}.")
        _, words = make_key(
            user=user,
            name=options["name"],
            scopes=[KeyScope(one) for one in options["scope"] or ["read"]],
            valid=timedelta(days=options["days"]),
            at=timezone.now(),
        )
        self.stdout.write(words)

    def _list(self, options: dict[str, Any]) -> None:
        for key in ApiKey.objects.select_related("user"):
            used = f"{key.last_used_at:%Y-%m-%d %H:%M}" if key.last_used_at else "never"
            until = f"{key.revoked_at or key.expires_at:%Y-%m-%d}"
            ends = "revoked" if key.revoked_at else "until"
            told = (key.prefix, str(key.user), ",".join(key.scopes), f"{ends} {until}")
            self.stdout.write("\t".join([*told, f"used {used}", key.name]))

    def _revoke(self, options: dict[str, Any]) -> None:
        key = ApiKey.objects.filter(prefix=options["prefix"]).first()
        if key is None:
            raise CommandError("There is no key that begins so: see `key list`.")
        revoke_key(key=key, by=key.user, at=timezone.now())
        self.stdout.write(f"{key} is revoked.")
