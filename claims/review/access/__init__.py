"""By which keys programs speak for people, and how often they may ask."""

from claims.review.access.answers import forget_answers
from claims.review.access.keys import (
    LONGEST,
    check_key,
    make_key,
    may_revoke,
    revoke_key,
    visible_keys,
)
from claims.review.access.tallies import Count, add_to, so_far

__all__ = [
    "LONGEST",
    "Count",
    "add_to",
    "check_key",
    "forget_answers",
    "make_key",
    "may_revoke",
    "revoke_key",
    "so_far",
    "visible_keys",
]
