"""What has two ends, in order and both there or neither: bands, spans, periods."""

from django.db.models import CheckConstraint, F, Q


def banded(name: str) -> CheckConstraint:
    """Both ends of a band of likelihood or neither; low up to high, inside 0..1."""
    return CheckConstraint(
        condition=Q(likelihood_low__isnull=True, likelihood_high__isnull=True)
        | Q(
            likelihood_low__isnull=False,
            likelihood_high__isnull=False,
            likelihood_low__gte=0,
            likelihood_low__lte=F("likelihood_high"),
            likelihood_high__lte=1,
        ),
        name=name,
    )


def held(name: str) -> CheckConstraint:
    """A period that begins before it ends, as far as either is known."""
    return CheckConstraint(
        condition=Q(held_from__isnull=True)
        | Q(held_to__isnull=True)
        | Q(held_from__lte=F("held_to")),
        name=name,
    )


def placed(name: str, start: str, end: str) -> CheckConstraint:
    """A span that is not empty, or none."""
    nothing = Q(**{f"{start}__isnull": True, f"{end}__isnull": True})
    return CheckConstraint(condition=nothing | _span(start, end), name=name)


def spanned(name: str, start: str, end: str, text: str) -> CheckConstraint:
    """A span and its words, or neither."""
    nothing = Q(**{f"{start}__isnull": True, f"{end}__isnull": True, text: ""})
    something = _span(start, end) & ~Q(**{text: ""})
    return CheckConstraint(condition=nothing | something, name=name)


def _span(start: str, end: str) -> Q:
    filled = {f"{start}__isnull": False, f"{end}__isnull": False}
    return Q(**filled, **{f"{end}__gt": F(start)})
