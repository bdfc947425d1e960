"""What attempts at a table have in common."""

from collections.abc import Callable

Attempt = Callable[[], object]
UNHEARD = "unheard_of"


def twice(make: Callable[..., object], **given: object) -> object:
    make(**given)
    return make(**given)


def moved(model: type, row: object, **changes: object) -> object:
    return model._default_manager.filter(pk=row.pk).update(**changes)  # type: ignore[attr-defined]
