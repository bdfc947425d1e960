"""Which sources may be one, and the index that finds them: made anew from names."""

from django.db import models
from django.db.models import Exists, F, OuterRef, Q

from claims.models.confirmations import Judgement
from claims.models.rules.words import choices, known
from claims.models.sources import Source
from claims.vocabulary import Likeness, SourceKind

LONGEST_KEY = 200


class NameKey(models.Model):
    """A key under which a source is looked for; names that are alike share one."""

    source = models.ForeignKey(
        Source, models.PROTECT, related_name="keys", db_index=False
    )
    key = models.CharField(max_length=LONGEST_KEY)

    class Meta:
        ordering = ["key", "source"]
        constraints = [
            models.UniqueConstraint(
                fields=["key", "source"], name="source_has_a_key_once"
            ),
            models.CheckConstraint(condition=~Q(key=""), name="name_key_not_empty"),
        ]
        indexes = [models.Index(fields=["source"], name="key_by_source")]

    def __str__(self) -> str:
        return self.key


class ResemblanceQuerySet(models.QuerySet["Resemblance"]):
    """Resemblances, by what was judged of them."""

    def unjudged(self) -> "ResemblanceQuerySet":
        """Those of which no judgement stands, neither for nor against."""
        standing = Judgement.objects.filter(
            first_source=OuterRef("first"),
            second_source=OuterRef("second"),
            withdrawn_at__isnull=True,
        )
        return self.filter(~Exists(standing))

    def unnamed(self) -> "ResemblanceQuerySet":
        """Those of two whom nobody names."""
        return self.filter(first__kind=SourceKind.ANONYMOUS.value)

    def named(self) -> "ResemblanceQuerySet":
        """Those of two with names."""
        return self.exclude(first__kind=SourceKind.ANONYMOUS.value)

    def of(self, source: Source) -> "ResemblanceQuerySet":
        """Those that one source has."""
        return self.filter(Q(first=source) | Q(second=source))


class Resemblance(models.Model):
    """Two sources may be one, and why: a suggestion for people to judge."""

    first = models.ForeignKey(Source, models.PROTECT, related_name="+")
    second = models.ForeignKey(Source, models.PROTECT, related_name="+")
    why = models.CharField(max_length=24, choices=choices(Likeness))

    objects = ResemblanceQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            known("resemblance_reason_is_known", "why", Likeness),
            models.CheckConstraint(
                condition=Q(first__lt=F("second")), name="resemblance_is_of_two"
            ),
            models.UniqueConstraint(
                fields=["first", "second"], name="resemblance_once_a_pair"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.first} = {self.second}?"
