"""What people decide, each one function: the only way in which it is written."""

from claims.review.actions.allegations import (
    flag_allegation,
    sign_off,
    unflag_allegation,
)
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
from claims.review.actions.batches import (
    TOGETHER,
    carry_on,
    plan_batch,
    undo_batch,
    undoable,
    waiting,
)
from claims.review.actions.chains import Step, add_step, drop_step, set_step
from claims.review.actions.documents import supersede_document
from claims.review.actions.holding import LEASE, assign, take_over, take_second
from claims.review.actions.importing import (
    Rated,
    Stated,
    Voice,
    import_claim,
    import_verdict,
)
from claims.review.actions.linking import (
    accept_link,
    refuse_link,
    suggest_link,
    take_back_link,
)
from claims.review.actions.mending import Wording, add_claim, correct_claim
from claims.review.actions.publishing import (
    draft_correction,
    issue_correction,
    publish,
    reopen,
    supersede,
    void,
)
from claims.review.actions.reopening import (
    reopen_removed,
    reopen_rewritten,
    reopen_unanchored,
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
    "TOGETHER",
    "Answer",
    "Rated",
    "Stated",
    "Step",
    "Voice",
    "Wording",
    "accept_link",
    "add_claim",
    "add_step",
    "adjudicate",
    "ask_reply",
    "assign",
    "carry_on",
    "comment",
    "correct_claim",
    "draft_correction",
    "drop_step",
    "flag_allegation",
    "import_claim",
    "import_verdict",
    "issue_correction",
    "log_search",
    "make_ready",
    "mark_duplicate",
    "park",
    "part_in",
    "plan_batch",
    "publish",
    "questions_of",
    "record_reply",
    "record_silence",
    "refuse_link",
    "reject",
    "reopen",
    "reopen_removed",
    "reopen_rewritten",
    "reopen_unanchored",
    "save_draft",
    "send_back",
    "set_not_checkable",
    "set_step",
    "sign_off",
    "skip_reply",
    "submit_first",
    "submit_second",
    "suggest_link",
    "suggest_links",
    "supersede",
    "supersede_document",
    "take_back",
    "take_back_link",
    "take_over",
    "take_second",
    "triage",
    "undo",
    "undo_batch",
    "undoable",
    "unflag_allegation",
    "void",
    "waiting",
    "waive_finding",
    "write_summary",
]
