"""What a key lets a program do, and how reading in the background stands."""

from enum import StrEnum


class KeyScope(StrEnum):
    """A kind of work for which a key may be used, within what its user may do."""

    READ = "read"
    INGEST = "ingest"
    REVIEW = "review"
    PUBLISH = "publish"
    ADMIN = "admin"


class JobState(StrEnum):
    """How far the reading of a document that was handed in has come."""

    QUEUED = "queued"
    DONE = "done"
    FAILED = "failed"


class InputKind(StrEnum):
    """What was handed in to be read."""

    TEXT = "text"
    HTML = "html"
    PDF = "pdf"
    URL = "url"
