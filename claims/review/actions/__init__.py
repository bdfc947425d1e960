"""What people decide, each one function: the only way in which it is written."""

from claims.review.actions.assessing import (
    Answer,
    adjudicate,
    part_in,
    questions_of,
    save_draft,
    send_back,
    submit_first,
    submit_second,
)
from claims.review.actions.chains import Step, add_step, drop_step, set_step
from claims.review.actions.holding import LEASE, assign, take_over, take_second
from claims.review.actions.linking import accept_link, refuse_link, take_back_link
from claims.review.actions.mending import Wording, add_claim, correct_claim
from claims.review.actions.publishing import (
    draft_correction,
    issue_correction,
    publish,
    reopen,
    supersede,
    void,
)
from claims.review.actions.replies import (
    ask_reply,
    make_ready,
    record_reply,
    record_silence,
    skip_reply,
)
from claims.review.actions.sorting import (
    mark_duplicate,
    park,
    reject,
    set_not_checkable,
    take_back,
    triage,
    undo,
)
from claims.review.actions.suggesting import suggest_links
from claims.review.actions.talking import comment
from claims.review.actions.writing import log_search, waive_finding, write_summary

__all__ = [
    "LEASE",
    "Answer",
    "Step",
    "Wording",
    "accept_link",
    "add_claim",
    "add_step",
    "adjudicate",
    "ask_reply",
    "assign",
    "comment",
    "correct_claim",
    "draft_correction",
    "drop_step",
    "issue_correction",
    "log_search",
    "make_ready",
    "mark_duplicate",
    "park",
    "part_in",
    "publish",
    "questions_of",
    "record_reply",
    "record_silence",
    "refuse_link",
    "reject",
    "reopen",
    "save_draft",
    "send_back",
    "set_not_checkable",
    "set_step",
    "skip_reply",
    "submit_first",
    "submit_second",
    "suggest_links",
    "supersede",
    "take_back",
    "take_back_link",
    "take_over",
    "take_second",
    "triage",
    "undo",
    "void",
    "waive_finding",
    "write_summary",
]
