"""Answers who really says a claim, from what the tables hold of it now."""

from collections.abc import Collection

from claims.lineage.roots import lineage
from claims.models import Claim
from claims.review.tracing.gathering.reading import read
from claims.review.tracing.making.building import Built, build
from claims.review.tracing.telling.answer import told
from claims.review.tracing.telling.values import Traced


def trace(claim: Claim, hidden: Collection[int] = frozenset()) -> Traced:
    """The roots of a claim, who confirms it from where, and what that hangs on.

    Only accepted links of full scope count. The hidden sources count as ever, and are
    not named. Claim.DoesNotExist where it is gone.
    """
    return answer(examine(claim.pk, hidden))


def examine(key: int, hidden: Collection[int] = frozenset()) -> Built:
    """The store of a claim's tellings, for whoever draws it or weighs it otherwise.

    The hidden sources count as ever, and are not named.
    """
    return build(read(key), hidden)


def answer(built: Built) -> Traced:
    """The roots that a store has, told in names, claims and spans."""
    return told(built, lineage(built.store))
