"""What is claimed: statements pinned to the words of one document."""

from django.conf import settings
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector, SearchVectorField
from django.db import models
from django.db.models import F, Q

from claims.models.documents import Document
from claims.models.querysets import ClaimQuerySet
from claims.models.rules.ends import banded, placed
from claims.models.rules.frozen import immutable
from claims.models.rules.moves import moves_along, told_by_an_event
from claims.models.rules.slices import OF_CLAIM, OF_DOCUMENT, in_text, quoted
from claims.models.rules.telling import told
from claims.models.rules.weighing import weighs, weighs_changed, weighs_new
from claims.models.rules.words import choices, known
from claims.models.sources import Source
from claims.vocabulary import (
    PAIRS,
    DatePrecision,
    Evidentiality,
    FeedSubject,
    HedgeCueKind,
    HedgeLevel,
    Modality,
    Mode,
    Polarity,
    State,
)

# Levels that no band of likelihood belongs to.
BANDLESS = [HedgeLevel.ASSERTED.value, HedgeLevel.UNDETERMINED.value]

# What of a claim its roots and its drift rest on.
WEIGHED = (
    "start", "end", "text", "proposition", "polarity", "hedge_level", "evidentiality",
    "modality", "condition_start", "condition_end", "said_at",
)  # fmt: skip


def found_by(configuration: str) -> models.GeneratedField:
    """A search column over the claim's words in one language's inflections."""
    return models.GeneratedField(
        expression=SearchVector("text", "proposition", config=configuration),
        output_field=SearchVectorField(),
        db_persist=True,
    )


class Claim(models.Model):
    """One statement, as one originator made it at one place of one document.

    `start` and `end` are a half-open span of code points, `text` the words that stand
    there. The likelihood is how readers understand the hedge, never a measurement.
    `originator` repeats position 0 of the chain, so that a source's claims are found
    without it; it is empty where the document speaks or nobody is named. `held_by`
    works on it, and others may take over after `held_until`; `version` goes up whenever
    it is to be assessed anew.
    An `allegation` against a named person goes out only once it is signed off.
    `cleared` are words that sound like one and, as somebody decided, accuse nobody.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="claims")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.TextField()
    proposition = models.TextField()
    mode = models.CharField(max_length=24, choices=choices(Mode))
    polarity = models.CharField(max_length=24, choices=choices(Polarity))
    hedge_level = models.CharField(max_length=24, choices=choices(HedgeLevel))
    likelihood_low = models.FloatField(null=True, blank=True)
    likelihood_high = models.FloatField(null=True, blank=True)
    evidentiality = models.CharField(max_length=24, choices=choices(Evidentiality))
    modality = models.CharField(max_length=24, choices=choices(Modality))
    condition_start = models.PositiveIntegerField(null=True, blank=True)
    condition_end = models.PositiveIntegerField(null=True, blank=True)
    said_at = models.DateTimeField(null=True, blank=True)
    event_at = models.DateTimeField(null=True, blank=True)
    event_precision = models.CharField(
        max_length=24,
        choices=choices(DatePrecision),
        default=DatePrecision.UNKNOWN.value,
    )
    event_start = models.PositiveIntegerField(null=True, blank=True)
    event_end = models.PositiveIntegerField(null=True, blank=True)
    due = models.DateTimeField(null=True, blank=True)
    resolution = models.TextField(blank=True)
    extractor = models.CharField(max_length=100)
    extractor_version = models.CharField(max_length=40)
    rules = models.TextField(blank=True)
    score = models.FloatField()
    state = models.CharField(
        max_length=24, choices=choices(State), default=State.PROPOSED.value
    )
    version = models.PositiveIntegerField(default=1)
    allegation = models.BooleanField(default=False, db_default=False)
    cleared = models.TextField(blank=True, default="", db_default="")
    held_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.PROTECT,
        null=True,
        blank=True,
        related_name="claims_held",
        db_index=False,
    )
    held_until = models.DateTimeField(null=True, blank=True)
    originator = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="claims"
    )
    recorded_at = models.DateTimeField(auto_now_add=True)
    search_simple = found_by("simple")
    search_english = found_by("english")
    search_russian = found_by("russian")

    objects = ClaimQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="claim_span_not_empty"
            ),
            models.CheckConstraint(
                condition=~Q(proposition=""), name="claim_proposition_not_empty"
            ),
            models.CheckConstraint(
                condition=Q(score__gte=0, score__lte=1), name="claim_score_is_a_share"
            ),
            models.CheckConstraint(
                condition=Q(version__gte=1), name="claim_version_counts_from_one"
            ),
            placed("claim_condition_is_a_span", "condition_start", "condition_end"),
            placed("claim_event_is_a_span", "event_start", "event_end"),
            models.CheckConstraint(
                condition=Q(event_at__isnull=True, event_precision="unknown")
                | Q(event_at__isnull=False) & ~Q(event_precision="unknown"),
                name="claim_event_time_has_a_precision",
            ),
            banded("claim_band_in_order"),
            models.CheckConstraint(
                condition=Q(hedge_level__in=BANDLESS, likelihood_low__isnull=True)
                | ~Q(hedge_level__in=BANDLESS) & Q(likelihood_low__isnull=False),
                name="claim_band_fits_its_level",
            ),
            known("claim_mode_is_known", "mode", Mode),
            known("claim_polarity_is_known", "polarity", Polarity),
            known("claim_hedge_level_is_known", "hedge_level", HedgeLevel),
            known("claim_evidentiality_is_known", "evidentiality", Evidentiality),
            known("claim_modality_is_known", "modality", Modality),
            known("claim_event_precision_is_known", "event_precision", DatePrecision),
            known("claim_state_is_known", "state", State),
            models.CheckConstraint(
                condition=Q(held_by__isnull=True, held_until__isnull=True)
                | Q(held_by__isnull=False, held_until__isnull=False),
                name="claim_is_held_until_a_time",
            ),
        ]
        indexes = [
            models.Index(fields=["document", "start"], name="claim_by_place"),
            models.Index(fields=["originator", "-id"], name="claim_by_originator"),
            models.Index(fields=["state", "-id"], name="claim_by_state"),
            models.Index(fields=["hedge_level", "-id"], name="claim_by_hedge"),
            models.Index(fields=["recorded_at", "id"], name="claim_by_arrival"),
            models.Index(
                fields=["held_by", "-id"],
                condition=Q(held_by__isnull=False),
                name="claim_by_holder",
            ),
            models.Index(
                fields=["held_until", "id"],
                condition=Q(held_by__isnull=False),
                name="claim_by_lease",
            ),
            models.Index(
                fields=["-id"],
                condition=Q(state__in=[State.PROPOSED.value, State.TRIAGED.value]),
                name="claim_open_queue",
            ),
            GinIndex(fields=["search_simple"], name="claim_search_simple"),
            GinIndex(fields=["search_english"], name="claim_search_english"),
            GinIndex(fields=["search_russian"], name="claim_search_russian"),
        ]
        triggers = [
            *moves_along("claim_moves_by_the_table", PAIRS),
            *told_by_an_event("claim_state_is_told_by_an_event"),
            *told("claim_is_told", FeedSubject.CLAIM),
            weighs_new("claim_is_weighed", {"id": FeedSubject.CLAIM}),
            weighs_changed("claim_is_weighed", {"id": FeedSubject.CLAIM}, *WEIGHED),
            *immutable("claim_stays_in_its_document", "document_id"),
            *quoted("claim_text_is_its_slice", OF_DOCUMENT, "start", "end", "text"),
            *in_text(
                "claim_condition_is_in_text",
                OF_DOCUMENT,
                "condition_start",
                "condition_end",
            ),
            *in_text("claim_event_is_in_text", OF_DOCUMENT, "event_start", "event_end"),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"


class HedgeCue(models.Model):
    """A word that bears on how sure a claim sounds; no band where it sets no level."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="hedge_cues")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    text = models.CharField(max_length=400)
    kind = models.CharField(max_length=24, choices=choices(HedgeCueKind))
    likelihood_low = models.FloatField(null=True, blank=True)
    likelihood_high = models.FloatField(null=True, blank=True)

    class Meta:
        ordering = ["claim", "start"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="hedge_cue_span_not_empty"
            ),
            known("hedge_cue_kind_is_known", "kind", HedgeCueKind),
            banded("hedge_cue_band_in_order"),
        ]
        triggers = [
            *quoted("hedge_cue_is_its_slice", OF_CLAIM, "start", "end", "text"),
            *weighs("hedge_cue_is_weighed", {"claim_id": FeedSubject.CLAIM}, "text"),
        ]

    def __str__(self) -> str:
        return self.text


class Quantity(models.Model):
    """A number that a claim gives, with its unit."""

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="quantities")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    value = models.DecimalField(max_digits=30, decimal_places=6)
    unit = models.CharField(max_length=60, blank=True)
    approximate = models.BooleanField(default=False)

    class Meta:
        verbose_name_plural = "quantities"
        ordering = ["claim", "start"]
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="quantity_span_not_empty"
            )
        ]
        triggers = in_text("quantity_is_in_its_text", OF_CLAIM, "start", "end")

    def __str__(self) -> str:
        return f"{self.value.normalize():f} {self.unit}".strip()
