"""What lies on somebody's desk: the claims that wait, and what to do with one."""

from claims.review.desk.addresses import parts_of, query_of
from claims.review.desk.choices import Choice, choices, next_step
from claims.review.desk.habits import drop_filter, read_notices, save_filter, use_keys
from claims.review.desk.keys import Keyboard, choose_keys, keyboard_of
from claims.review.desk.lanes import (
    LANES,
    Lane,
    Narrowing,
    counted,
    following,
    narrowing,
)

__all__ = [
    "LANES",
    "Choice",
    "Keyboard",
    "Lane",
    "Narrowing",
    "choices",
    "choose_keys",
    "counted",
    "drop_filter",
    "following",
    "keyboard_of",
    "narrowing",
    "next_step",
    "parts_of",
    "query_of",
    "read_notices",
    "save_filter",
    "use_keys",
]
