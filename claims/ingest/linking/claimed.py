"""Claims of the store as plain values between which links are sought."""

import re
from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import F, IntegerField, Value
from django.db.models.functions import Greatest, Least, Substr

from claims.ingest.linking.chains import Bearers, Chain, chains_of
from claims.ingest.linking.texts import Text, texts_of
from claims.lineage.matching import corrects
from claims.lineage.suggesting import NEAR, Claimed
from claims.models import Claim
from claims.review.tracing import voice_rules
from claims.vocabulary import HedgeLevel, Polarity

AROUND = 600  # code points before and after a claim that are looked at
_SENTENCE_ENDS = re.compile(r"(?<=[.!?…])\s+|\n+")


def claimed(keys: Collection[int], known: Bearers) -> Mapping[int, Claimed]:
    """The claims by their keys, in five queries however many."""
    rows = _rows(keys)
    chains = chains_of(keys, known)
    texts = texts_of({row["document_id"] for row in rows}, known)
    return {
        row["id"]: _claimed(row, chains.get(row["id"]), texts[row["document_id"]])
        for row in rows
    }


def _rows(keys: Collection[int]) -> list[dict[str, Any]]:
    """The rows of claims with the words around them, cut out by the database."""
    width = Value(AROUND)
    first = Greatest(F("start") - width, Value(0), output_field=IntegerField())
    return list(
        Claim.objects.filter(pk__in=keys)
        .annotate(
            back=Substr("document__text", first + 1, Least(F("start"), width)),
            ahead=Substr("document__text", F("end") + 1, width),
        )
        .values(
            "id",
            "document_id",
            "start",
            "end",
            "text",
            "proposition",
            "polarity",
            "hedge_level",
            "said_at",
            "back",
            "ahead",
        )
    )


def _claimed(row: Mapping[str, Any], chain: Chain | None, text: Text) -> Claimed:
    chain = chain or Chain()
    back, ahead = row["back"], row["ahead"]
    return Claimed(
        id=row["id"],
        document=row["document_id"],
        start=row["start"],
        end=row["end"],
        text=row["text"],
        proposition=row["proposition"],
        polarity=Polarity(row["polarity"]),
        level=HedgeLevel(row["hedge_level"]),
        chain=chain.steps,
        stance=chain.stance,
        headline=chain.headline,
        publishers=text.publishers,
        published=text.published,
        said_at=row["said_at"],
        before=back[-NEAR:],
        paragraph=back[back.rfind("\n") + 1 :] + row["text"] + ahead.partition("\n")[0],
        corrects=text.corrects,
        retracts=text.corrects and _retracts(row, text),
    )


def _retracts(row: Mapping[str, Any], text: Text) -> bool:
    """Whether the sentence of a claim says that its outlet takes it back."""
    before = _SENTENCE_ENDS.split(row["back"])[-1]
    sentence = before + row["text"] + _SENTENCE_ENDS.split(row["ahead"])[0]
    return corrects(sentence, [who.name for who in text.publishers], voice_rules())
