"""Every refusal of the tables by its name, with what would break it."""

from collections.abc import Callable

from django.db import connection

from claims import models
from tests import factories as f

Attempt = Callable[[], object]
UNHEARD = "unheard_of"


def same_source() -> dict[str, models.Source]:
    """Two ends that are one source."""
    source = f.make_source()
    return {"owner": source, "owned": source}


def backwards() -> dict[str, str]:
    """An end before its beginning."""
    return {"held_from": "2015-02-01", "held_to": "2015-01-01"}


def two_sources(first: str, second: str) -> dict[str, models.Source]:
    """Two ends that are two sources."""
    return {first: f.make_source(), second: f.make_source()}


def speaks_for_itself() -> object:
    source = f.make_source()
    return models.SpeaksFor.objects.create(speaker=source, body=source)


def changed_document(**changes: object) -> object:
    document = f.make_document()
    return models.Document.objects.filter(pk=document.pk).update(**changes)


def changed_original() -> object:
    original = f.make_original()
    return models.Original.objects.filter(pk=original.pk).update(octets=b"other")


def succeeds_itself() -> object:
    document = f.make_document()
    return moved(models.Document, document, supersedes=document)


def upstream(**given: object) -> models.Upstream:
    fields = {"start": 0, "end": 3} | given
    fields.setdefault("document", f.make_document())
    fields.setdefault("source", f.make_source())
    return models.Upstream.objects.create(**fields)


def upstream_of_itself() -> object:
    document = f.make_document()
    return upstream(document=document, upstream=document)


def twice(make: Callable[..., object], **given: object) -> object:
    make(**given)
    return make(**given)


def confirms_itself() -> object:
    claim = f.make_claim()
    return f.make_confirmation(claim=claim, evidence_claim=claim)


def moved(model: type, row: object, **changes: object) -> object:
    return model._default_manager.filter(pk=row.pk).update(**changes)  # type: ignore[attr-defined]


def reversed_judgement() -> object:
    first, second = f.make_source(), f.make_source()
    return f.make_judgement(first_source=second, second_source=first)


def reversed_pair(make: Callable[..., object]) -> object:
    first, second = f.make_source(), f.make_source()
    return make(first=second, second=first)


def judged_twice() -> object:
    pair = two_sources("first_source", "second_source")
    return twice(f.make_judgement, **pair)


def judged_both_ways() -> object:
    pair = two_sources("first_source", "second_source")
    f.make_judgement(**pair)
    return f.make_judgement(kind="different_sources", **pair)


def changed_judgement() -> object:
    made = f.make_judgement()
    return models.Judgement.objects.filter(pk=made.pk).update(reason="another")


def corrected_in_itself() -> object:
    report = f.make_report()
    return f.make_correction(report=report, corrected_in=report)


def forked_history() -> object:
    return twice(f.make_event, source=f.make_source(), previous="")


def told_otherwise() -> None:
    """A change of state that is to be committed without an event."""
    moved(models.Claim, f.make_claim(), state="triaged")
    connection.check_constraints()


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


def own_waiver() -> object:
    summary = f.make_summary()
    finding = f.make_finding(summary=summary)
    return f.make_waiver(finding=finding, waived_by=summary.written_by)


ATTEMPTS: dict[str, Attempt] = {
    "change_is_append_only": lambda: moved(models.Change, f.make_change(), at=f.NOON),
    "webhook_url_not_empty": lambda: f.make_webhook(url=""),
    "webhook_secret_not_empty": lambda: f.make_webhook(secret=""),
    "topic_once_a_webhook": lambda: twice(f.make_topic, webhook=f.make_webhook()),
    "topic_subject_is_known": lambda: f.make_topic(subject=UNHEARD),
    "topic_change_is_known": lambda: f.make_topic(change=UNHEARD),
    "delivery_once_a_change": lambda: twice(f.make_delivery, webhook=f.make_webhook()),
    "delivery_status_is_known": lambda: f.make_delivery(status=UNHEARD),
    "attempt_is_answered_or_says_why_not": lambda: models.Attempt.objects.create(
        delivery=f.make_delivery(), at=f.NOON
    ),
    "source_kind_is_known": lambda: f.make_source(kind=UNHEARD),
    "source_name_not_empty": lambda: f.make_source(name=""),
    "source_has_a_name_once": lambda: twice(
        models.SourceName.objects.create, source=f.make_source(), name="Fars"
    ),
    "source_alias_not_empty": lambda: models.SourceName.objects.create(
        source=f.make_source(), name=""
    ),
    "role_title_not_empty": lambda: f.make_role(title=""),
    "role_begins_before_it_ends": lambda: f.make_role(**backwards()),
    "role_evidence_is_a_span": lambda: f.make_role(document=f.make_document(), start=1),
    "role_evidence_is_in_text_added": lambda: f.make_role(
        document=f.make_document(), start=0, end=5_000
    ),
    "role_evidence_is_in_text_moved": lambda: moved(
        models.SourceRole,
        f.make_role(document=f.make_document(), start=0, end=3),
        end=5_000,
    ),
    "owner_is_not_the_owned": lambda: models.Ownership.objects.create(**same_source()),
    "ownership_begins_before_it_ends": lambda: models.Ownership.objects.create(
        **two_sources("owner", "owned"), **backwards()
    ),
    "speaker_is_not_the_body": speaks_for_itself,
    "speaking_begins_before_it_ends": lambda: models.SpeaksFor.objects.create(
        **two_sources("speaker", "body"), **backwards()
    ),
    "grade_is_admiralty": lambda: f.make_grade(grade="G"),
    "grade_has_a_reason": lambda: f.make_grade(reason=""),
    "grade_is_append_only": lambda: moved(
        models.SourceGrade, f.make_grade(), grade="A"
    ),
    "original_digest_is_of_its_bytes": lambda: models.Original.objects.create(
        sha256="0" * 64, octets=b"bytes", media_type="text/plain"
    ),
    "original_is_immutable": changed_original,
    "document_authenticity_is_known": lambda: f.make_document(authenticity=UNHEARD),
    "document_length_is_its_texts": lambda: f.make_document("Naïve 🚢.", length=9),
    "document_text_not_empty": lambda: models.Document.objects.create(
        text="",
        length=0,
        text_sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        language="en",
        media_type="text/plain",
        original=f.make_original(),
    ),
    "document_digest_is_of_its_text": lambda: f.make_document(text_sha256="0" * 64),
    "document_not_its_own_successor": succeeds_itself,
    "document_is_immutable": lambda: changed_document(text="Other words."),
    "appearance_is_kept_once": lambda: twice(
        f.make_appearance, document=f.make_document(), url="https://example.org/a"
    ),
    "upstream_cue_not_empty": lambda: upstream(start=3, end=3),
    "upstream_not_itself": upstream_of_itself,
    "upstream_is_kept_once": lambda: twice(
        upstream, document=f.make_document(), source=f.make_source()
    ),
    "upstream_cue_is_in_text_added": lambda: upstream(end=5_000),
    "upstream_cue_is_in_text_moved": lambda: moved(
        models.Upstream, upstream(), end=5_000
    ),
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
    "claim_is_held_until_a_time": lambda: f.make_claim(held_until=f.NOON),
    "claim_moves_by_the_table": lambda: moved(
        models.Claim, f.make_claim(), state="published"
    ),
    "claim_state_is_told_by_an_event": told_otherwise,
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
    "snapshot_url_not_empty": lambda: models.Snapshot.objects.create(
        url="", taken_at=f.NOON, original=f.make_original()
    ),
    "snapshot_is_kept_once": lambda: twice(
        models.Snapshot.objects.create,
        url="https://example.org",
        taken_at=f.NOON,
        original=f.make_original(),
    ),
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
    "judgement_kind_is_known": lambda: f.make_judgement(kind=UNHEARD),
    "judgement_joins_two_of_a_kind": reversed_judgement,
    "judgement_stands_once": judged_twice,
    "sources_are_judged_one_way": judged_both_ways,
    "judgement_stays_as_it_was_made": changed_judgement,
    "source_has_a_key_once": lambda: twice(f.make_name_key, source=f.make_source()),
    "name_key_not_empty": lambda: f.make_name_key(key=""),
    "resemblance_reason_is_known": lambda: f.make_resemblance(why=UNHEARD),
    "resemblance_is_of_two": lambda: reversed_pair(f.make_resemblance),
    "resemblance_once_a_pair": lambda: twice(
        f.make_resemblance, **two_sources("first", "second")
    ),
    "judgement_is_withdrawn_after_it_was_made": lambda: f.make_judgement(
        withdrawn_at=f.NOON.replace(year=2014)
    ),
    "judgement_has_a_reason": lambda: f.make_judgement(reason=""),
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
    "filter_has_a_name": lambda: f.make_filter(name=""),
    "filter_has_a_name_once_an_owner": lambda: twice(
        f.make_filter, owner=f.make_user()
    ),
    "search_says_where_and_what": lambda: f.make_search(query=""),
    "search_is_logged_afterwards": lambda: f.make_search(
        searched_at=f.NOON.replace(day=21)
    ),
    "search_is_append_only": lambda: moved(
        models.Search, f.make_search(), found="something after all"
    ),
    "summary_number_once_a_claim": lambda: f.make_summary(
        claim=f.make_summary().claim, number=1
    ),
    "summary_is_append_only": lambda: moved(
        models.Summary, f.make_summary(), text="another"
    ),
    "summary_finding_kind_is_known": lambda: f.make_finding(kind=UNHEARD),
    "summary_finding_has_a_span": lambda: f.make_finding(start=12),
    "summary_finding_is_append_only": lambda: moved(
        models.SummaryFinding, f.make_finding(), why="another"
    ),
    "waiver_has_a_reason": lambda: f.make_waiver(reason=""),
    "waiver_is_append_only": lambda: moved(
        models.Waiver, f.make_waiver(), reason="another"
    ),
    "waiver_is_of_a_second_person": own_waiver,
    "comment_has_words": lambda: f.make_comment(text=""),
    "comment_is_append_only": lambda: moved(
        models.Comment, f.make_comment(), text="another"
    ),
    "notice_kind_is_known": lambda: f.make_notice(kind=UNHEARD),
    "key_digest_is_sha256": lambda: f.make_api_key(digest="x"),
    "key_has_a_name": lambda: f.make_api_key(name=""),
    "key_scopes_are_known": lambda: f.make_api_key(scopes=[UNHEARD]),
    "key_expires_later": lambda: f.make_api_key(expires_at=f.NOON),
    "tally_once_a_stretch": lambda: twice(f.make_tally),
    "request_is_remembered_once": lambda: twice(f.make_remembered, user=f.make_user()),
    "remembered_digest_is_sha256": lambda: f.make_remembered(digest="x"),
    "job_kind_is_known": lambda: f.make_job(kind=UNHEARD),
    "job_state_is_known": lambda: f.make_job(state=UNHEARD),
    "job_that_ended_has_an_outcome": lambda: f.make_job(state="done", ended_at=f.NOON),
    "allegation_is_signed_off": publishes_unsigned,
    "signer_is_no_assessor": signs_off_own_answer,
    "version_is_signed_off_once": lambda: twice(f.make_sign_off, claim=f.make_claim()),
    "sign_off_has_a_reason": lambda: f.make_sign_off(reason=""),
    "sign_off_is_append_only": lambda: moved(
        models.SignOff, f.make_sign_off(), reason="another"
    ),
    "batch_move_is_known": lambda: f.make_batch(move=UNHEARD),
    "claim_is_in_a_batch_once": lambda: twice(
        f.make_batch_item, batch=f.make_batch(), claim=f.make_claim()
    ),
    "batch_item_is_moved_or_refused": lambda: f.make_batch_item(
        refusal="no", moved=f.make_event()
    ),
    "batch_item_is_undone_after_its_move": lambda: f.make_batch_item(
        undone=f.make_event()
    ),
    "key_press_is_known": lambda: f.make_key(press=UNHEARD),
    "key_not_empty": lambda: f.make_key(key=""),
    "button_has_a_key_once_a_person": lambda: (
        f.make_key(person=f.make_user(username="ann")),
        f.make_key(person=models.KeyChoice.objects.get().person, key="w"),
    ),
    "key_presses_one_button_a_person": lambda: (
        f.make_key(person=f.make_user(username="ann")),
        f.make_key(person=models.KeyChoice.objects.get().person, press="reject"),
    ),
    "team_label_has_words": lambda: f.make_label(words=""),
    "team_label_verdict_is_known": lambda: f.make_label(verdict=UNHEARD),
}
