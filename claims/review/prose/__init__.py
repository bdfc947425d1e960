"""The prose of a report: its sentences, what they rest on, and what is amiss."""

from claims.review.prose.evidence import Evidence, evidence_for
from claims.review.prose.examining import Check, Examination, Examined, examine
from claims.review.prose.markup import Binding, Bound, Rest, bindings_in, sentences_of
from claims.review.prose.unsettled import is_stale, summary_of, unsettled_in

__all__ = [
    "Binding",
    "Bound",
    "Check",
    "Evidence",
    "Examination",
    "Examined",
    "Rest",
    "bindings_in",
    "evidence_for",
    "examine",
    "is_stale",
    "sentences_of",
    "summary_of",
    "unsettled_in",
]
