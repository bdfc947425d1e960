"""Questions that are asked of claims, named as analysts would ask them."""

from typing import Self

from django.db import models
from django.db.models import Exists, OuterRef, Q

from claims.vocabulary import Membership, State

OPEN = [State.PROPOSED.value, State.TRIAGED.value]


class ClaimQuerySet(models.QuerySet["Claim"]):  # type: ignore[name-defined]
    """Claims, asked for in the words of the trade."""

    def awaiting_review(self) -> Self:
        """Those that nobody has begun to check."""
        return self.filter(state__in=OPEN)

    def in_reading_order(self) -> Self:
        """As they stand in their texts."""
        return self.order_by("document", "start", "end", "id")

    def said_by(self, source: object) -> Self:
        """Those whose originator is the source, alone or together with others."""
        joint = self.model._default_manager.filter(
            pk=OuterRef("pk"),
            attributions__position=0,
            attributions__members__source=source,
            attributions__members__membership=Membership.MEMBER.value,
        )
        return self.filter(Q(originator=source) | Exists(joint))

    def with_chain(self) -> Self:
        """With their document, chain and cues, in six queries however many."""
        return self.select_related("document", "originator").prefetch_related(
            "attributions__source", "attributions__members__source", "hedge_cues"
        )
