"""Takes "according to reports" for what it says: no source, but hearsay."""

from dataclasses import replace

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.drift.telling import Telling
from claims.vocabulary import Evidentiality


def without_hearsay(telling: Telling, lexicon: DriftLexicon) -> Telling:
    """The telling, reported instead of stated where only hearsay is its originator."""
    if not telling.chain or not _is_hearsay(telling.chain[0].name, lexicon):
        return telling
    stated = telling.evidentiality is Evidentiality.STATED
    knows = Evidentiality.REPORTED if stated else telling.evidentiality
    hedges = (*telling.hedges, telling.chain[0].words)
    return replace(telling, chain=telling.chain[1:], evidentiality=knows, hedges=hedges)


def _is_hearsay(name: str, lexicon: DriftLexicon) -> bool:
    words = (one.lower for one in without_articles(tokens(name)))
    return " ".join(words) in lexicon.hearsay
