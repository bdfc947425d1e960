"""What a document says in its own voice."""

from claims.text.narrative.own import own_statements

__all__ = ["own_statements"]
