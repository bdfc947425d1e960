"""Knows in whose name checks come in that nobody in particular brings."""

from django.contrib.auth.models import Group, User

from claims.ingest.errors import InputError
from claims.vocabulary import Role

PROGRAM = "import"  # an account without a password: nobody can sign in as it


def account_for(name: str) -> User:
    """The account of that name, or the program's own where none is given."""
    if name:
        found = User.objects.filter(username=name, is_active=True).first()
        if found is None:
            raise InputError(f"nobody is called {name}", "name an account that is open")
        return found
    program, made = User.objects.get_or_create(username=PROGRAM)
    if made:
        program.set_unusable_password()
        program.save(update_fields=["password"])
        program.groups.add(Group.objects.get(name=Role.ANALYST.value))
    return program
