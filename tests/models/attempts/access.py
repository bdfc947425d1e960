"""What the tables refuse of keys, jobs and the feed."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice

ACCESS: dict[str, Attempt] = {
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
}
