"""Who a mention stands for."""

from claims.text.naming.lexicon import NamingLexicon, parse_naming
from claims.text.naming.resolver import resolve

__all__ = ["NamingLexicon", "parse_naming", "resolve"]
