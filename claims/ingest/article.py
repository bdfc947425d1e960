"""What comes in: an article with what is stated about it, or why there is none."""

from dataclasses import dataclass, fields, replace
from datetime import datetime

from claims.ingest.errors import GoneError, InputError


@dataclass(frozen=True, slots=True)
class Facts:
    """What somebody stated about an article; empty where nobody did."""

    title: str = ""
    publisher: str = ""
    url: str = ""
    published_at: datetime | None = None
    language: str = ""

    def or_else(self, other: "Facts") -> "Facts":
        """These facts, and the other's where these say nothing."""
        gaps = {
            field.name: getattr(other, field.name)
            for field in fields(self)
            if not getattr(self, field.name)
        }
        return replace(self, **gaps)


@dataclass(frozen=True, slots=True)
class Article:
    """One text as it was decoded or extracted, with the bytes that it came from.

    `origin` is the input that a person named; `retrieved_at` is set for what was
    fetched.
    """

    id: str | int
    origin: str
    text: str
    original: bytes
    media_type: str
    facts: Facts
    retrieved_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Failure:
    """One input, or one line of it, that does not come in.

    It is `gone` where its name is an address at which there is nothing.
    """

    name: str
    reason: str
    remedy: str
    gone: bool = False

    @classmethod
    def of(cls, name: str, error: InputError) -> "Failure":
        """The failure of one input by its error."""
        gone = isinstance(error, GoneError)
        return cls(name, error.reason, error.remedy, gone)

    def __str__(self) -> str:
        return f"{self.name}: {self.reason}; {self.remedy}"
