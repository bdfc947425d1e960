"""Words that accuse somebody who is named, so that a person can decide on them."""

from claims.text.accusing.finding import Accusation, accusations
from claims.text.accusing.lexicon import AccusingLexicon, parse_accusing

__all__ = ["Accusation", "AccusingLexicon", "accusations", "parse_accusing"]
