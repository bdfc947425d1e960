"""Who said it, through whom: the steps of a claim's chain."""

from django.db import models

from claims.models.claims import Claim
from claims.models.rules.ends import spanned
from claims.models.rules.slices import OF_CLAIM, quoted
from claims.models.rules.weighing import weighs, weighs_gone, weighs_new
from claims.models.rules.words import choices, known
from claims.models.sources import ANY_SCRIPT, Source
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    FeedSubject,
    Membership,
    Stance,
)

_ITS_CLAIM = "(select claim_id from claims_attribution where id = attribution_id)"
# What of a step the roots and the drift of its claim rest on.
WEIGHED = (
    "claim_id", "position", "source_id", "start", "end", "text", "cue_start", "cue_end",
    "cue_text", "stance", "role", "capacity", "title",
)  # fmt: skip


class Attribution(models.Model):
    """One step of a chain: position 0 is the originator, 1 relays it, and so on.

    `source` is empty where nobody is named, where several sources speak together (they
    are the members) and where the name is ambiguous (its bearers are the candidates).
    """

    claim = models.ForeignKey(Claim, models.CASCADE, related_name="attributions")
    position = models.PositiveSmallIntegerField()
    source = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="attributions"
    )
    start = models.PositiveIntegerField(null=True, blank=True)
    end = models.PositiveIntegerField(null=True, blank=True)
    text = models.CharField("mention", max_length=2000, blank=True)
    cue_start = models.PositiveIntegerField(null=True, blank=True)
    cue_end = models.PositiveIntegerField(null=True, blank=True)
    cue_text = models.CharField("cue", max_length=2000, blank=True)
    stance = models.CharField(
        max_length=24, choices=choices(Stance), default=Stance.NEUTRAL.value
    )
    role = models.CharField(max_length=24, choices=choices(AttributionRole))
    capacity = models.CharField(
        max_length=24, choices=choices(Capacity), default=Capacity.UNKNOWN.value
    )
    title = models.CharField(max_length=ANY_SCRIPT, blank=True)
    translated_from = models.CharField(max_length=16, blank=True)
    translator = models.CharField(max_length=200, blank=True)
    original_words = models.TextField(blank=True)

    class Meta:
        ordering = ["claim", "position"]
        constraints = [
            models.UniqueConstraint(
                fields=["claim", "position"], name="one_position_once_a_chain"
            ),
            spanned("attribution_mention_is_a_span", "start", "end", "text"),
            spanned("attribution_cue_is_a_span", "cue_start", "cue_end", "cue_text"),
            known("attribution_stance_is_known", "stance", Stance),
            known("attribution_role_is_known", "role", AttributionRole),
            known("attribution_capacity_is_known", "capacity", Capacity),
        ]
        triggers = [
            *quoted("mention_is_its_slice", OF_CLAIM, "start", "end", "text"),
            *quoted("cue_is_its_slice", OF_CLAIM, "cue_start", "cue_end", "cue_text"),
            *weighs("step_is_weighed", {"claim_id": FeedSubject.CLAIM}, *WEIGHED),
        ]

    def __str__(self) -> str:
        return f"{self.position}: {self.text or 'nobody named'}"


class AttributionMember(models.Model):
    """A source that speaks jointly in a step, or that the step may mean."""

    attribution = models.ForeignKey(Attribution, models.CASCADE, related_name="members")
    source = models.ForeignKey(Source, models.PROTECT, related_name="memberships")
    membership = models.CharField(
        max_length=24, choices=choices(Membership), default=Membership.MEMBER.value
    )

    class Meta:
        ordering = ["attribution", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["attribution", "source"], name="member_stands_once_in_a_step"
            ),
            known("membership_is_known", "membership", Membership),
        ]
        triggers = [
            weighs_new("member_is_weighed", {_ITS_CLAIM: FeedSubject.CLAIM}),
            weighs_gone("member_is_weighed", {_ITS_CLAIM: FeedSubject.CLAIM}),
        ]

    def __str__(self) -> str:
        return str(self.source)
