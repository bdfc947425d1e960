"""How sure a statement sounds, whether it is negated, and in what way it is meant."""

from claims.text.hedging.genre import Genre, Hearing, parse_genre
from claims.text.hedging.lexicon import HedgingLexicon, parse_hedging
from claims.text.hedging.meaning import meaning
from claims.text.hedging.sentences import SentenceHedge, weigh_sentence
from claims.text.hedging.weighing import weigh

__all__ = [
    "Genre",
    "Hearing",
    "HedgingLexicon",
    "SentenceHedge",
    "meaning",
    "parse_genre",
    "parse_hedging",
    "weigh",
    "weigh_sentence",
]
