"""Which claim of the tables is asked for by some words."""

from claims.ingest.lexicons import load_lexicon
from claims.ingest.linking import bearers, prepared
from claims.ingest.stores.statements import language_of
from claims.lineage.matching import Comparison, compare, content, stand
from claims.lineage.suggesting import Said
from claims.models import Claim, Confirmation
from claims.review.tracing import matching_lexicon
from claims.text.hedging import meaning, weigh_sentence
from claims.text.segmentation import take_apart
from claims.text.spans import Span
from claims.vocabulary import HedgeLevel, Polarity, Relation, Scope, Stance


def nearest(words: str) -> int | None:
    """The claim nearest to some words, as affirmed and as sure if that can be.

    None where no claim tells it or denies it. What is only told to be taken back is
    not asked for.
    """
    asked = _said(words)
    retracting = Confirmation.objects.filter(relation=Relation.RETRACTS.value)
    claims = Claim.objects.exclude(pk__in=retracting.values("evidence_claim"))
    every = prepared(
        list(claims.order_by("pk").values_list("pk", flat=True)), bearers()
    )
    found = {
        key: (compare(asked.content, one.said.content), one.said)
        for key, one in every.items()
    }
    telling = [key for key in found if found[key][0].scope is not Scope.DIFFERENT]
    return max(telling, key=lambda key: (*_fit(asked, *found[key]), -key), default=None)


def _said(words: str) -> Said:
    """What some words say; without words, nothing that could be affirmed."""
    said = content(words, matching_lexicon())
    if not words.strip():
        return Said(said, Polarity.AFFIRMED, HedgeLevel.ASSERTED)
    lexicon = load_lexicon(language_of(words)).hedging
    passage, whole = take_apart(words), Span(0, len(words))
    polarity = meaning(passage, whole, Stance.NEUTRAL, lexicon).polarity
    return Said(said, polarity, weigh_sentence(passage, whole, lexicon).level)


def _fit(asked: Said, found: Comparison, said: Said) -> tuple[bool, float, bool]:
    stands = stand(asked.polarity, said.polarity, found)[0]
    affirms = stands is Polarity.AFFIRMED
    return (affirms, found.nearness, said.level is asked.level)
