"""What the tables refuse of links and alarms."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, twice


def confirms_itself() -> object:
    claim = f.make_claim()
    return f.make_confirmation(claim=claim, evidence_claim=claim)


LINKS: dict[str, Attempt] = {
    "confirmation_has_one_kind_of_evidence": lambda: f.make_confirmation(
        evidence_claim=f.make_claim(), evidence_document=f.make_document()
    ),
    "confirmation_not_of_itself": confirms_itself,
    "confirmation_once_a_pair_and_relation": lambda: twice(
        f.make_confirmation, claim=f.make_claim(), evidence_document=f.make_document()
    ),
    "confirmation_is_decided_by_somebody": lambda: f.make_confirmation(
        status="accepted"
    ),
    "confirmation_is_corrected_by_who_accepts_it": lambda: f.make_confirmation(
        suggested_relation="repeats", suggested_scope="full"
    ),
    "confirmation_score_is_a_share": lambda: f.make_confirmation(score=-0.1),
    "confirmation_relation_is_known": lambda: f.make_confirmation(relation=UNHEARD),
    "confirmation_scope_is_known": lambda: f.make_confirmation(scope=UNHEARD),
    "confirmation_status_is_known": lambda: f.make_confirmation(
        status=UNHEARD, decided_by=f.make_user(), decided_at=f.NOON
    ),
    "alarm_kind_is_known": lambda: f.make_alarm(kind=UNHEARD),
    "unweighed_subject_is_known": lambda: models.Unweighed.objects.create(
        subject=UNHEARD, key=1
    ),
    "alarm_once_a_claim_and_kind": lambda: twice(f.make_alarm, claim=f.make_claim()),
}
