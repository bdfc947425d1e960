"""Makes tellings, as they are compared, of the claims that the tables hold."""

from collections import defaultdict
from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import F, IntegerField, Value
from django.db.models.functions import Greatest, Least, Substr

from claims.lineage.drift import Teller, Telling, Words, with_its_verb
from claims.models import Attribution, AttributionMember, Claim, HedgeCue
from claims.vocabulary import (
    AttributionRole,
    Capacity,
    Evidentiality,
    HedgeLevel,
    Membership,
    Modality,
    Polarity,
    SourceKind,
    Stance,
)

BEFORE = 40  # code points before a claim in which its verb may stand apart from it
_NOBODY = ("", SourceKind.ANONYMOUS.value)
_CLAIM = (
    "id", "start", "end", "text", "hedge_level", "polarity", "evidentiality",
    "modality", "condition_start", "condition_end", "condition", "before",
)  # fmt: skip
_STEP = (
    "id", "claim", "source__name", "source__kind", "start", "end", "text", "cue_start",
    "cue_end", "cue_text", "stance", "role", "capacity", "title",
)  # fmt: skip


def tellings_of(keys: Collection[int]) -> dict[int, Telling]:
    """The claims by their keys, in four questions however many they are."""
    chains, hedges = _chains(keys), _hedges(keys)
    return {
        row["id"]: _telling(row, chains.get(row["id"], ()), hedges.get(row["id"], ()))
        for row in _rows(keys)
    }


def _rows(keys: Collection[int]) -> list[dict[str, Any]]:
    """The claims, their conditions and what stands before them cut out of the texts."""
    first = Greatest(F("start") - BEFORE, Value(0), output_field=IntegerField())
    width = F("condition_end") - F("condition_start")
    return list(
        Claim.objects.filter(pk__in=keys)
        .annotate(
            before=Substr("document__text", first + 1, Least(F("start"), BEFORE)),
            condition=Substr("document__text", F("condition_start") + 1, width),
        )
        .values(*_CLAIM)
    )


def _telling(
    row: Mapping[str, Any], chain: Collection[Teller], hedges: Collection[Words]
) -> Telling:
    claim = Words(row["text"], row["start"], row["end"])
    cue = next((one.cue for one in chain), None)
    if cue and 0 <= claim.start - cue.end <= len(row["before"]):
        gap = claim.start - cue.end
        claim = with_its_verb(claim, cue, row["before"][-gap:] if gap else "")
    return Telling(
        claim=claim,
        level=HedgeLevel(row["hedge_level"]),
        polarity=Polarity(row["polarity"]),
        evidentiality=Evidentiality(row["evidentiality"]),
        modality=Modality(row["modality"]),
        chain=tuple(chain),
        hedges=tuple(hedges),
        condition=_words(
            row["condition"] or "", row["condition_start"], row["condition_end"]
        ),
    )


def _hedges(keys: Collection[int]) -> Mapping[int, list[Words]]:
    """The words that bear on how sure each claim sounds."""
    found: defaultdict[int, list[Words]] = defaultdict(list)
    cues = HedgeCue.objects.filter(claim__in=keys).order_by("claim", "start")
    for claim, text, start, end in cues.values_list("claim", "text", "start", "end"):
        found[claim].append(Words(text, start, end))
    return found


def _chains(keys: Collection[int]) -> Mapping[int, list[Teller]]:
    """The chain of each claim; a step that its text has no words for is left out."""
    found: defaultdict[int, list[Teller]] = defaultdict(list)
    joint = _joint(keys)
    steps = Attribution.objects.filter(claim__in=keys, start__isnull=False)
    for row in steps.order_by("claim", "position").values(*_STEP):
        alone = row["source__name"], row["source__kind"]
        bearer = alone if alone[0] else joint.get(row["id"], _NOBODY)
        found[row["claim"]].append(_teller(row, *bearer))
    return found


def _joint(keys: Collection[int]) -> Mapping[int, tuple[str, str]]:
    """The names of those who speak together in a step, and what the first of them is.

    Several of whom a step may mean one do not speak together.
    """
    found: dict[int, tuple[str, str]] = {}
    members = AttributionMember.objects.filter(
        attribution__claim__in=keys, membership=Membership.MEMBER.value
    ).order_by("attribution", "id")
    for step, name, kind in members.values_list(
        "attribution", "source__name", "source__kind"
    ):
        before = found.get(step)
        found[step] = (f"{before[0]} and {name}", before[1]) if before else (name, kind)
    return found


def _teller(row: Mapping[str, Any], name: str, kind: str) -> Teller:
    return Teller(
        name=name or row["text"],
        kind=SourceKind(kind),
        words=Words(row["text"], row["start"], row["end"]),
        former=row["capacity"] == Capacity.FORMER.value,
        title=row["title"],
        stance=Stance(row["stance"]),
        role=AttributionRole(row["role"]),
        cue=_words(row["cue_text"], row["cue_start"], row["cue_end"]),
    )


def _words(text: str, start: int | None, end: int | None) -> Words | None:
    """Words where they stand; None where there are none."""
    return None if start is None or end is None else Words(text, start, end)
