"""One published edition as readers find it, and what was said of it since."""

from dataclasses import dataclass
from datetime import datetime

from claims.reports.value import Edition


@dataclass(frozen=True, slots=True)
class Note:
    """A correction that was issued: of which edition, and what it says was wrong.

    `successor` is the claim whose report stands in its place, if there is one.
    """

    edition: int
    kind: str
    notice: str
    at: datetime
    successor: int | None = None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """Why and since when a report does not stand, and which one does instead."""

    notice: str
    at: datetime
    successor: int | None


@dataclass(frozen=True, slots=True)
class Shelved:
    """An edition among all those of its claim.

    `editions` are their numbers with when each came out, the latest one first; `notes`
    are all that were issued on the claim, the latest one first.
    """

    value: Edition
    sha256: str
    editions: tuple[tuple[int, datetime], ...]
    notes: tuple[Note, ...]
    withdrawal: Withdrawal | None

    @property
    def latest(self) -> int:
        """The number of the edition that readers see first."""
        return self.editions[0][0]

    @property
    def is_latest(self) -> bool:
        """Whether this is that edition."""
        return self.value.edition == self.latest

    @property
    def later_notes(self) -> tuple[Note, ...]:
        """What was said of this edition after it had come out."""
        return tuple(one for one in self.notes if one.edition == self.value.edition)

    @property
    def changed_at(self) -> datetime:
        """When what is said of the claim last changed."""
        return max([self.editions[0][1], *(one.at for one in self.notes)])
