"""Reads records of checks, our own or others', however they were written down."""

from claims.ingest.checks.records.claimreview import read_review
from claims.ingest.checks.records.files import Piece, pieces
from claims.ingest.checks.records.nodes import Node, is_feed, reviews
from claims.ingest.checks.records.own import is_own, read_own

__all__ = [
    "Node",
    "Piece",
    "is_feed",
    "is_own",
    "pieces",
    "read_own",
    "read_review",
    "reviews",
]
