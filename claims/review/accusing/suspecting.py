"""Asks of claims whether their words accuse somebody, as long as nobody has said."""

from collections.abc import Iterable, Mapping

from claims.models import Claim
from claims.review.accusing.rules import load_accusing
from claims.text.accusing import accusations
from claims.vocabulary import Polarity

_COLUMNS = ("pk", "proposition", "document__language", "cleared")


def accusing_in(claims: Iterable[int]) -> Mapping[int, str]:
    """The words that accuse in claims on which nobody has decided, by their keys.

    What somebody denies, they accuse nobody of.
    """
    rows = Claim.objects.filter(pk__in=list(claims), allegation=False)
    undecided = rows.exclude(polarity=Polarity.NEGATED.value)
    found = {}
    for key, proposition, language, cleared in undecided.values_list(*_COLUMNS):
        words = accusing_words(proposition, language)
        if words and words != cleared:
            found[key] = words
    return found


def accusing_words(proposition: str, language: str) -> str:
    """The words of a proposition that accuse somebody, as they are shown and kept."""
    lexicon = load_accusing(language)
    if lexicon is None:
        return ""
    found = accusations(proposition, lexicon)
    return "; ".join(dict.fromkeys(one.span.of(proposition) for one in found))
