"""What can go wrong, each kind under its own address, as RFC 9457 puts it."""

from claims.api.problems.errors import Invalid, Problem
from claims.api.problems.kinds import KINDS, PROBLEM_TYPE, Kind

__all__ = ["KINDS", "PROBLEM_TYPE", "Invalid", "Kind", "Problem"]
