"""What the tables refuse of what people do at the desk."""

from django.db import connection

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice


def told_otherwise() -> None:
    """A change of state that is to be committed without an event."""
    moved(models.Claim, f.make_claim(), state="triaged")
    connection.check_constraints()


DESK: dict[str, Attempt] = {
    "claim_is_held_until_a_time": lambda: f.make_claim(held_until=f.NOON),
    "claim_moves_by_the_table": lambda: moved(
        models.Claim, f.make_claim(), state="published"
    ),
    "claim_state_is_told_by_an_event": told_otherwise,
    "filter_has_a_name": lambda: f.make_filter(name=""),
    "filter_has_a_name_once_an_owner": lambda: twice(
        f.make_filter, owner=f.make_user()
    ),
    "comment_has_words": lambda: f.make_comment(text=""),
    "comment_is_append_only": lambda: moved(
        models.Comment, f.make_comment(), text="another"
    ),
    "notice_kind_is_known": lambda: f.make_notice(kind=UNHEARD),
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
