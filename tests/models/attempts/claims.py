"""What the tables refuse of claims and their chains."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice

CLAIMS: dict[str, Attempt] = {
    "claim_stays_in_its_document": lambda: moved(
        models.Claim, f.make_claim(), document=f.make_document()
    ),
    "claim_span_not_empty": lambda: f.make_claim(start=0, end=0, text=""),
    "claim_proposition_not_empty": lambda: f.make_claim(proposition=""),
    "claim_score_is_a_share": lambda: f.make_claim(score=1.5),
    "claim_version_counts_from_one": lambda: f.make_claim(version=0),
    "claim_condition_is_a_span": lambda: f.make_claim(condition_start=3),
    "claim_event_is_a_span": lambda: f.make_claim(event_start=3, event_end=3),
    "claim_event_time_has_a_precision": lambda: f.make_claim(event_at=f.NOON),
    "claim_band_in_order": lambda: f.make_claim(
        hedge_level="likely", likelihood_low=0.8, likelihood_high=0.55
    ),
    "claim_band_fits_its_level": lambda: f.make_claim(
        hedge_level="undetermined", likelihood_low=0.1, likelihood_high=0.2
    ),
    "claim_mode_is_known": lambda: f.make_claim(mode=UNHEARD),
    "claim_polarity_is_known": lambda: f.make_claim(polarity=UNHEARD),
    "claim_hedge_level_is_known": lambda: f.make_claim(
        hedge_level=UNHEARD, likelihood_low=0.1, likelihood_high=0.2
    ),
    "claim_evidentiality_is_known": lambda: f.make_claim(evidentiality=UNHEARD),
    "claim_modality_is_known": lambda: f.make_claim(modality=UNHEARD),
    "claim_event_precision_is_known": lambda: f.make_claim(
        event_at=f.NOON, event_precision=UNHEARD
    ),
    "claim_state_is_known": lambda: f.make_claim(state=UNHEARD),
    "claim_text_is_its_slice_added": lambda: f.make_claim(text="Other words"),
    "claim_text_is_its_slice_moved": lambda: moved(
        models.Claim, f.make_claim(), text="Other words"
    ),
    "claim_condition_is_in_text_added": lambda: f.make_claim(
        condition_start=0, condition_end=5_000
    ),
    "claim_condition_is_in_text_moved": lambda: moved(
        models.Claim, f.make_claim(), condition_start=0, condition_end=5_000
    ),
    "claim_event_is_in_text_added": lambda: f.make_claim(
        event_start=0, event_end=5_000
    ),
    "claim_event_is_in_text_moved": lambda: moved(
        models.Claim, f.make_claim(), event_start=0, event_end=5_000
    ),
    "hedge_cue_span_not_empty": lambda: f.make_hedge_cue(start=0, end=0, text=""),
    "hedge_cue_kind_is_known": lambda: f.make_hedge_cue(kind=UNHEARD),
    "hedge_cue_band_in_order": lambda: f.make_hedge_cue(likelihood_low=0.3),
    "hedge_cue_is_its_slice_added": lambda: f.make_hedge_cue(start=1),
    "hedge_cue_is_its_slice_moved": lambda: moved(
        models.HedgeCue, f.make_hedge_cue(), text="Possibly"
    ),
    "quantity_span_not_empty": lambda: f.make_quantity(end=0),
    "quantity_is_in_its_text_added": lambda: f.make_quantity(end=5_000),
    "quantity_is_in_its_text_moved": lambda: moved(
        models.Quantity, f.make_quantity(), end=5_000
    ),
    "one_position_once_a_chain": lambda: twice(
        f.make_attribution, claim=f.make_claim()
    ),
    "attribution_mention_is_a_span": lambda: f.make_attribution(text="RIA"),
    "attribution_cue_is_a_span": lambda: f.make_attribution(cue_start=4, cue_end=10),
    "attribution_stance_is_known": lambda: f.make_attribution(stance=UNHEARD),
    "attribution_role_is_known": lambda: f.make_attribution(role=UNHEARD),
    "attribution_capacity_is_known": lambda: f.make_attribution(capacity=UNHEARD),
    "mention_is_its_slice_added": lambda: f.make_attribution(
        start=0, end=4, text="Fars"
    ),
    "mention_is_its_slice_moved": lambda: moved(
        models.Attribution,
        f.make_attribution(start=0, end=3, text="RIA"),
        text="TAS",
    ),
    "cue_is_its_slice_added": lambda: f.make_attribution(
        cue_start=4, cue_end=10, cue_text="denied"
    ),
    "cue_is_its_slice_moved": lambda: moved(
        models.Attribution,
        f.make_attribution(cue_start=4, cue_end=10, cue_text="quoted"),
        cue_end=9_000,
    ),
    "member_stands_once_in_a_step": lambda: twice(
        f.make_member, attribution=f.make_attribution(), source=f.make_source()
    ),
    "membership_is_known": lambda: f.make_member(membership=UNHEARD),
}
