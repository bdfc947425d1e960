"""On which key each button lies for somebody, and whether single keys press at all."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction

from claims.models import KeyChoice, Preference
from claims.review.errors import Refused
from claims.vocabulary import DEFAULT_KEYS, KEYS, PRESS_WORDS, Press

_KEYS = frozenset(KEYS)


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The keys of one person, by what they press; none presses while it is `off`."""

    on: bool
    keys: Mapping[Press, str]

    def rows(self) -> tuple[tuple[Press, str, str], ...]:
        """Each press with its key and what it does, as people read it."""
        return tuple((one, self.keys[one], PRESS_WORDS[one]) for one in Press)


def keyboard_of(person: User | AnonymousUser) -> Keyboard:
    """The keys that somebody chose, and the usual ones for the rest."""
    if person.pk is None:
        return Keyboard(on=True, keys=DEFAULT_KEYS)
    own = Preference.objects.filter(person=person)
    on = own.values_list("single_keys", flat=True).first() is not False
    chosen = KeyChoice.objects.filter(person=person).values_list("press", "key")
    return Keyboard(
        on, {**DEFAULT_KEYS, **{Press(press): key for press, key in chosen}}
    )


@transaction.atomic
def choose_keys(*, person: User, keys: Mapping[Press, str]) -> None:
    """Lay the buttons on these keys; Refused where two would lie on one."""
    wanted = {**DEFAULT_KEYS, **keys}
    strange = sorted({key for key in wanted.values() if key not in _KEYS})
    if strange:
        raise Refused(
            "A key is a letter or one of %(signs)s: not “%(strange)s”.",
            signs=KEYS[26:],
            strange=strange[0],
        )
    taken: dict[str, Press] = {}
    for press, key in wanted.items():
        if key in taken:
            raise Refused(
                "“%(one)s” and “%(other)s” would both lie on %(key)s.",
                one=PRESS_WORDS[taken[key]],
                other=PRESS_WORDS[press],
                key=key,
            )
        taken[key] = press
    KeyChoice.objects.filter(person=person).delete()
    KeyChoice.objects.bulk_create(
        KeyChoice(person=person, press=press.value, key=key)
        for press, key in wanted.items()
        if key != DEFAULT_KEYS[press]
    )
