"""What is done on the workbench besides moving a claim, and what people are told."""

from enum import StrEnum


class Mending(StrEnum):
    """What is put right in a claim that stays where it is, as an event names it."""

    ADD = "add_claim"
    CORRECT = "correct_claim"
    ADD_STEP = "add_step"
    SET_STEP = "set_step"
    DROP_STEP = "drop_step"
    IMPORT = "import_claim"
    ADD_VERDICT = "add_external_verdict"
    FLAG = "flag_allegation"
    UNFLAG = "unflag_allegation"


class DocumentMove(StrEnum):
    """What is decided about a document, as an event names it."""

    SUPERSEDE = "supersede_document"


class NoticeKind(StrEnum):
    """Why somebody is told of a claim."""

    ASSIGNED = "assigned"
    MENTIONED = "mentioned"
    REPLY_DUE = "reply_due"
    REOPENED = "reopened"
