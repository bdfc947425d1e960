"""What goes with a number, as one and as several."""

from django.utils.translation import ngettext_lazy

COUNTED = (
    ngettext_lazy(
        "%(count)s day",
        "%(count)s days",
        "count",
    ),
    ngettext_lazy(
        "%(count)s loop",
        "%(count)s loops",
        "count",
    ),
    ngettext_lazy(
        "%(count)s month",
        "%(count)s months",
        "count",
    ),
    ngettext_lazy(
        "%(count)s more are not drawn",
        "%(count)s more are not drawn",
        "count",
    ),
    ngettext_lazy(
        "%(count)s telling",
        "%(count)s tellings",
        "count",
    ),
    ngettext_lazy(
        "%(count)s telling from nobody known",
        "%(count)s tellings from nobody known",
        "count",
    ),
    ngettext_lazy(
        "%(count)s telling of unknown root",
        "%(count)s tellings of unknown root",
        "count",
    ),
    ngettext_lazy(
        "%(count)s year",
        "%(count)s years",
        "count",
    ),
    ngettext_lazy(
        "At most %(count)s independent root for the claim",
        "At most %(count)s independent roots for the claim",
        "count",
    ),
    ngettext_lazy(
        "How sure %(count)s tellings of one claim sound, in order of time",
        "How sure %(count)s tellings of one claim sound, in order of time",
        "count",
    ),
    ngettext_lazy(
        "What was said about the claim, in order of time: %(count)s in all",
        "What was said about the claim, in order of time: %(count)s in all",
        "count",
    ),
    ngettext_lazy(
        "at most %(count)s independent root against it",
        "at most %(count)s independent roots against it",
        "count",
    ),
    ngettext_lazy(
        "at most %(count)s independent root for it",
        "at most %(count)s independent roots for it",
        "count",
    ),
    ngettext_lazy(
        "%(count)s suggested links were not decided, and count for nothing.",
        "%(count)s suggested links were not decided, and count for nothing.",
        "count",
    ),
    ngettext_lazy(
        "%(count)s tellings lead to nobody named (%(fewest)s at the fewest).",
        "%(count)s tellings lead to nobody named (%(fewest)s at the fewest).",
        "count",
    ),
    ngettext_lazy(
        "At most %(count)s independent root",
        "At most %(count)s independent roots",
        "count",
    ),
)
