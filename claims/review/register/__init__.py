"""What the register of sources knows at a time, and who may write in it."""

from claims.review.register.bearers import same_as
from claims.review.register.grades import grade_at
from claims.review.register.policies import check_may_keep, keeping_label, may_keep
from claims.review.register.roles import (
    RoleThen,
    role_among,
    role_at,
    roles_at,
    with_telling,
)
from claims.review.register.suggesting import look_again, look_for_same

__all__ = [
    "RoleThen",
    "check_may_keep",
    "grade_at",
    "keeping_label",
    "look_again",
    "look_for_same",
    "may_keep",
    "role_among",
    "role_at",
    "roles_at",
    "same_as",
    "with_telling",
]
