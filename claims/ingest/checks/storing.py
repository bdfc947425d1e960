"""Stores checks, some at a time: each wholly or not at all, and none twice."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import UTC, datetime, time
from hashlib import sha256

from django.db import DatabaseError, OperationalError, transaction

from claims.ingest.article import Failure
from claims.ingest.checks.check import Check, Done, Speaker, Verdict
from claims.ingest.checks.gathering import MEND, Place, Read
from claims.ingest.checks.wording import language_of, wording_of
from claims.ingest.linking import link_texts
from claims.ingest.storing.batches import take_turn
from claims.ingest.storing.cast import LONGEST_NAME, Wanted
from claims.ingest.storing.sources import register
from claims.models import Appearance, Document, ExternalVerdict, Original
from claims.review import Act, Refused
from claims.review.actions import Rated, Stated, Voice, import_claim, import_verdict
from claims.vocabulary import Capacity, SourceKind

AT_ONCE = 100
LONGEST_TITLE = 250  # characters, for an index must hold it with an address
MEDIA_TYPE = "application/json"
Outcome = tuple[Place, Done | Failure]
Sources = Mapping[Wanted, int]


def store_checks(found: Iterator[Read], act: Act) -> Iterator[Outcome]:
    """What came of each record, in order; the claims that are new are linked."""
    batch: list[Read] = []
    for one in found:
        batch.append(one)
        if len(batch) == AT_ONCE:
            yield from _stored(batch, act)
            batch = []
    yield from _stored(batch, act)


def _stored(batch: Sequence[Read], act: Act) -> list[Outcome]:
    checks = [one for _, one in batch if isinstance(one, Check)]
    with transaction.atomic():
        take_turn()
        kept = _kept(checks)
        unkept = (one for one in checks if _record(one) not in kept)
        sources = register((who for one in unkept for who in _cast(one)), act.at)
        done = [(place, _one(place, one, kept, sources, act)) for place, one in batch]
    link_texts(set(_new_texts(batch, done)))
    return done


def _kept(checks: Sequence[Check]) -> set[str]:
    """The records that came in before, letter by letter: nothing is new in them."""
    digests = set(map(_record, checks))
    found = ExternalVerdict.objects.filter(original__in=digests)
    return set(found.values_list("original_id", flat=True))


def _record(check: Check) -> str:
    return sha256(check.original).hexdigest()


def _new_texts(batch: Sequence[Read], done: Sequence[Outcome]) -> Iterator[str]:
    """The digests of the texts in which claims are new."""
    for (_, check), (_, what) in zip(batch, done, strict=True):
        if isinstance(check, Check) and what is Done.NEW_CLAIM:
            yield _digest(check.words)
            if check.anchor:
                yield check.anchor.sha256


def _one(
    place: Place,
    found: Check | Failure,
    kept: Collection[str],
    sources: Sources,
    act: Act,
) -> Done | Failure:
    if isinstance(found, Failure):
        return found
    if _record(found) in kept:
        return Done.KNOWN
    try:
        with transaction.atomic():
            return _store(found, sources, act)
    except OperationalError:
        raise
    except (DatabaseError, Refused) as error:
        reason = str(error).strip().splitlines()[0]
        return Failure(place.name, f"was refused ({reason})", MEND)


def _store(check: Check, sources: Sources, act: Act) -> Done:
    original = _original(check)
    document, start, end = _placed(check, original, sources, act)
    stated = Stated(
        wording=wording_of(check, start, end),
        mode=check.mode,
        chain=tuple(_voice(one, sources) for one in check.chain),
        said_at=check.said_at,
    )
    claim, new = import_claim(document=document, act=act, stated=stated)
    rated = (_rated(check, one, sources, original) for one in check.verdicts)
    kept = [import_verdict(claim=claim, act=act, rated=one) for one in rated]
    if new:
        return Done.NEW_CLAIM
    return Done.NEW_VERDICT if any(kept) else Done.KNOWN


def _placed(
    check: Check, original: Original, sources: Sources, act: Act
) -> tuple[Document, int, int]:
    """The text that the words stand in where it is here, else the words alone."""
    anchor = check.anchor
    if anchor:
        here = Document.objects.filter(text_sha256=anchor.sha256).first()
        if here and here.text[anchor.start : anchor.end] == check.words:
            return here, anchor.start, anchor.end
    document, _ = Document.objects.get_or_create(
        text_sha256=_digest(check.words),
        defaults={
            "language": language_of(check),
            "media_type": MEDIA_TYPE,
            "title": check.title[:LONGEST_TITLE],
            "text": check.words,
            "length": len(check.words),
            "original": original,
        },
    )
    day = check.rated_on
    published = datetime.combine(day, time(), UTC) if day else None
    Appearance.objects.get_or_create(
        document=document,
        publisher_id=sources[_rater(check)],
        url=check.url,
        title=check.title[:LONGEST_TITLE],
        published_at=published,
        defaults={"retrieved_at": act.at, "original": original},
    )
    return document, check.start, check.end


def _original(check: Check) -> Original:
    fields = {"octets": check.original, "media_type": MEDIA_TYPE}
    return Original.objects.get_or_create(sha256=_record(check), defaults=fields)[0]


def _rated(
    check: Check, verdict: Verdict, sources: Sources, original: Original
) -> Rated:
    scale = verdict.scale
    return Rated(
        rater_id=sources[_rater(check)],
        label=verdict.label,
        language=check.language,
        value=scale.value if scale else None,
        worst=scale.worst if scale else None,
        best=scale.best if scale else None,
        url=check.url,
        rated_on=check.rated_on,
        carried_at="\n".join(check.carried_at),
        original_id=original.sha256,
    )


def _voice(one: Speaker, sources: Sources) -> Voice:
    return Voice(
        sources=tuple(dict.fromkeys(sources[who] for who in _speakers(one))),
        title=one.title[:LONGEST_NAME],
        capacity=Capacity.FORMER if one.former else Capacity.UNKNOWN,
        role=one.role,
        stance=one.stance,
    )


def _cast(check: Check) -> list[Wanted]:
    """Everybody who has a name in a check."""
    return [_rater(check), *(who for one in check.chain for who in _speakers(one))]


def _rater(check: Check) -> Wanted:
    return Wanted(check.rater[:LONGEST_NAME], check.rater_kind)


def _speakers(one: Speaker) -> list[Wanted]:
    person = one.kind is SourceKind.PERSON and one.title
    offices = frozenset({one.title[:LONGEST_NAME]}) if person else frozenset()
    return [Wanted(name[:LONGEST_NAME], one.kind, "", offices) for name in one.names]


def _digest(words: str) -> str:
    return sha256(words.encode()).hexdigest()
