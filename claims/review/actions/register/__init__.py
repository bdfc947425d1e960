"""What is done to the register of sources: each one function and one event."""

from claims.review.actions.register.entering import (
    Described,
    add_source,
    correct_source,
)
from claims.review.actions.register.grading import grade
from claims.review.actions.register.judging import (
    judge_different,
    judge_perhaps_same,
    judge_same,
    take_back_judgement,
)
from claims.review.actions.register.naming import add_name, remove_name
from claims.review.actions.register.offices import (
    Office,
    add_role,
    date_role,
    remove_role,
)
from claims.review.actions.register.ties import (
    Period,
    add_tie,
    date_tie,
    remove_tie,
    tie_words,
)

__all__ = [
    "Described",
    "Office",
    "Period",
    "add_name",
    "add_role",
    "add_source",
    "add_tie",
    "correct_source",
    "date_role",
    "date_tie",
    "grade",
    "judge_different",
    "judge_perhaps_same",
    "judge_same",
    "remove_name",
    "remove_role",
    "remove_tie",
    "take_back_judgement",
    "tie_words",
]
