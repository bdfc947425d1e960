"""Takes hearsay for what it is: "according to reports" names no source."""

from dataclasses import replace

from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.words import tokens, without_articles
from claims.lineage.drift.telling import Telling, Words
from claims.vocabulary import Evidentiality


def without_hearsay(telling: Telling, lexicon: DriftLexicon) -> Telling:
    """The telling, reported instead of stated where its words are those of hearsay."""
    words = _of_source(telling, lexicon)
    chain = telling.chain[1:] if words else telling.chain
    words = words or _within(telling, lexicon)
    if words is None or telling.evidentiality is not Evidentiality.STATED:
        return replace(telling, chain=chain)
    return replace(
        telling,
        chain=chain,
        evidentiality=Evidentiality.REPORTED,
        hedges=(words, *telling.hedges),
    )


def _of_source(telling: Telling, lexicon: DriftLexicon) -> Words | None:
    """The originator's words, if they name nobody."""
    if not telling.chain:
        return None
    read = without_articles(tokens(telling.chain[0].name))
    found = lexicon.hearsay.at(read, 0) if read else ()
    whole = any(not one.row.within and one.last == len(read) for one in found)
    return telling.chain[0].words if whole else None


def _within(telling: Telling, lexicon: DriftLexicon) -> Words | None:
    """The first words of hearsay in a claim."""
    read = without_articles(tokens(telling.claim.text))
    for one in lexicon.hearsay.all_in(read):
        if one.row.within:
            start, end = read[one.first].start, read[one.last - 1].end
            return telling.claim.part(start, end)
    return None
