"""What the tables refuse of answers, reports and all that lets one go out."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice


def corrected_in_itself() -> object:
    report = f.make_report()
    return f.make_correction(report=report, corrected_in=report)


def forked_history() -> object:
    return twice(f.make_event, source=f.make_source(), previous="")


def plays_two_parts() -> object:
    whose = {"claim": f.make_claim(), "analyst": f.make_user()}
    f.make_submitted(question="was_said", **whose)
    return f.make_submitted(role="second", **whose)


def publishes_own_work() -> object:
    first = f.make_submitted()
    return f.make_report(claim=first.claim, published_by=first.analyst)


def publishes_unsigned() -> object:
    return f.make_report(claim=f.make_claim(allegation=True))


def signs_off_own_answer() -> object:
    second = f.make_submitted(role="second")
    return f.make_sign_off(claim=second.claim, signed_by=second.analyst)


def issues_own_draft() -> object:
    user = f.make_user()
    return f.make_correction(made_by=user, issued_by=user, issued_at=f.NOON)


REVIEW: dict[str, Attempt] = {
    "assessment_question_is_known": lambda: f.make_assessment(question=UNHEARD),
    "assessment_role_is_known": lambda: f.make_assessment(role=UNHEARD),
    "assessment_status_is_known": lambda: f.make_assessment(
        status=UNHEARD, verdict="true"
    ),
    "assessment_confidence_is_known": lambda: f.make_assessment(confidence=UNHEARD),
    "assessment_verdict_is_known": lambda: f.make_assessment(verdict=UNHEARD),
    "assessment_is_submitted_with_reasons": lambda: f.make_assessment(
        status="submitted", verdict="true", submitted_at=f.NOON
    ),
    "assessment_band_in_order": lambda: f.make_assessment(likelihood_low=0.5),
    "assessment_once_an_analyst_and_question": lambda: twice(
        f.make_assessment, claim=f.make_claim(), analyst=f.make_user()
    ),
    "assessment_submitted_once_a_role": lambda: twice(
        f.make_submitted, claim=f.make_claim()
    ),
    "assessment_stays_once_submitted": lambda: moved(
        models.Assessment, f.make_submitted(), verdict="false"
    ),
    "assessor_plays_one_part": plays_two_parts,
    "event_has_one_subject": lambda: f.make_event(
        source=f.make_source(), claim=f.make_claim()
    ),
    "event_action_not_empty": lambda: f.make_event(action=""),
    "event_digest_is_sha256": lambda: f.make_event(digest="short"),
    "event_previous_is_sha256": lambda: f.make_event(previous="short"),
    "event_follows_one_other": forked_history,
    "event_is_append_only": lambda: moved(models.Event, f.make_event(), reason="x"),
    "report_edition_once_a_claim": lambda: twice(f.make_report, claim=f.make_claim()),
    "report_edition_counts_from_one": lambda: f.make_report(edition=0),
    "report_digest_is_of_its_value": lambda: f.make_report(sha256="0" * 64),
    "report_is_append_only": lambda: moved(models.Report, f.make_report(), edition=2),
    "publisher_is_not_the_first_assessor": publishes_own_work,
    "correction_kind_is_known": lambda: f.make_correction(kind=UNHEARD),
    "correction_is_issued_by_somebody": lambda: f.make_correction(issued_at=f.NOON),
    "correction_takes_two_people": issues_own_draft,
    "correction_is_drafted_once_an_edition": lambda: twice(
        f.make_correction, report=f.make_report()
    ),
    "correction_notice_not_empty": lambda: f.make_correction(notice=""),
    "correction_is_in_another_edition": corrected_in_itself,
    "external_verdict_has_a_label": lambda: f.make_external_verdict(label=""),
    "external_verdict_lies_on_its_scale": lambda: f.make_external_verdict(
        value=0, worst=1, best=5
    ),
    "external_verdict_is_kept_once": lambda: twice(
        f.make_external_verdict, claim=f.make_claim(), rater=f.make_source()
    ),
    "external_verdict_is_append_only": lambda: moved(
        models.ExternalVerdict, f.make_external_verdict(), label="True"
    ),
    "reply_status_is_known": lambda: f.make_reply(status=UNHEARD),
    "reply_is_skipped_with_a_reason": lambda: f.make_reply(
        status="skipped", due_at=f.NOON, asked_by=f.make_user()
    ),
    "reply_is_due_after_asking": lambda: f.make_reply(due_at=f.NOON),
    "reply_that_was_given_has_words": lambda: f.make_reply(status="answered"),
    "allegation_is_signed_off": publishes_unsigned,
    "signer_is_no_assessor": signs_off_own_answer,
    "version_is_signed_off_once": lambda: twice(f.make_sign_off, claim=f.make_claim()),
    "sign_off_has_a_reason": lambda: f.make_sign_off(reason=""),
    "sign_off_is_append_only": lambda: moved(
        models.SignOff, f.make_sign_off(), reason="another"
    ),
}
