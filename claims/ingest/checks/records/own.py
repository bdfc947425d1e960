"""Reads a report of our own form, of any edition of the form, into a check."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar

from claims.ingest.checks.check import (
    Anchor,
    Check,
    Manner,
    Speaker,
    UnreadableError,
    Verdict,
)
from claims.ingest.checks.records.people import FORMER
from claims.ingest.moments import moment
from claims.vocabulary import (
    AttributionRole,
    Evidentiality,
    HedgeLevel,
    Modality,
    Mode,
    Polarity,
    SourceKind,
    Stance,
)

ASKED = {"was_said": "Was it said", "is_true": "Is it true"}
_OURS = {"statement", "findings", "house"}
WordT = TypeVar("WordT", bound=StrEnum)


def is_own(value: Any) -> bool:
    """Whether a value is a report of ours: nothing else has these three together."""
    return isinstance(value, Mapping) and {"statement", "findings", "house"} <= set(
        value
    )


def read_own(value: Mapping[str, Any], original: bytes) -> Check:
    """The check; UnreadableError where the value is no whole report."""
    try:
        return _check(value, original)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise UnreadableError(f"is no whole report of ours ({error!r})") from None


def _check(value: Mapping[str, Any], original: bytes) -> Check:
    said, house = value["statement"], value["house"]
    anchor, published = said["anchor"], _moment(value["published_at"])
    places = [one for one in value["texts"] if one["document"] == anchor["document"]]
    return Check(
        words=str(anchor["exact"]),
        start=0,
        end=len(anchor["exact"]),
        proposition=str(said["proposition"]),
        mode=Mode(said["mode"]),
        chain=tuple(map(_speaker, said["chain"])),
        said_at=_moment(said["said_at"]),
        language=str(said["language"]),
        rater=str(house["name"]),
        rater_kind=SourceKind.ORGANISATION,
        verdicts=tuple(_verdicts(value)),
        url=f"{house['url']}/reports/{int(value['claim'])}",
        title=str(said["proposition"]),
        rated_on=published.date() if published else None,
        carried_at=tuple(one["url"] for one in places if one["url"]),
        original=original,
        manner=_manner(value),
        anchor=Anchor(str(anchor["sha256"]), int(anchor["start"]), int(anchor["end"])),
    )


def _verdicts(value: Mapping[str, Any]) -> Iterator[Verdict]:
    for one in value["findings"]:
        word = str(one["verdict"]).replace("_", " ")
        yield Verdict(f"{ASKED[one['question']]}: {word}")


def _speaker(step: Mapping[str, Any]) -> Speaker:
    office = str(step["office"])
    return Speaker(
        names=(str(step["name"]),) if step["named"] else (),
        kind=_word(SourceKind, step["kind"], SourceKind.UNKNOWN),
        title=office.removeprefix(FORMER),
        former=office.startswith(FORMER),
        role=AttributionRole(step["role"]),
        stance=Stance(step["stance"]),
    )


def _manner(value: Mapping[str, Any]) -> Manner:
    said = value["statement"]
    own = (one for one in value["tellings"] if one["claim"] == value["claim"])
    return Manner(
        polarity=Polarity(said["polarity"]),
        level=HedgeLevel(next(own)["level"]),
        evidentiality=Evidentiality(said["evidentiality"]),
        modality=Modality(said["modality"]),
    )


def _moment(told: str) -> datetime | None:
    return moment(told) if told.strip() else None


def _word(words: type[WordT], told: str, otherwise: WordT) -> WordT:
    return words(told) if told in set(words) else otherwise
