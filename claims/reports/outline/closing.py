"""What a report tells last: sources, replies, limits, how it was made and checked."""

from collections.abc import Iterator

from claims.reports.outline.blocks import Block, Facts, Items, Prose, Section, Table
from claims.reports.outline.wording import (
    UNKNOWN,
    capital,
    day,
    listed,
    one_by_one,
    plain,
)
from claims.reports.value import Edition, Reply, SourceNote, TextNote
from claims.vocabulary import Phrase, ReplyStatus

GRADES = Phrase(
    "Grades are Admiralty reliability, A to E, as on the day of publication;"
    " F cannot be judged."
)
REPLIES = {
    ReplyStatus.ASKED.value: "%(name)s: asked, asked %(day)s.",
    ReplyStatus.ANSWERED.value: "%(name)s: answered, asked %(day)s.",
    ReplyStatus.DECLINED.value: "%(name)s: declined, asked %(day)s.",
    ReplyStatus.SILENT.value: "%(name)s: silent, asked %(day)s.",
    ReplyStatus.SKIPPED.value: "%(name)s: skipped, asked %(day)s.",
}
CHECK = (
    "Count the code points of the text whose UTF-8 has the SHA-256 %(digest)s: from"
    " %(start)s up to %(end)s stand the words of the claim. The JSON of this edition"
    " holds all that every other form says."
)


def closing(edition: Edition) -> tuple[Section, ...]:
    """The sections from the sources to how all of it is checked."""
    limits = (Items(edition.limits),) if edition.limits else ()
    return (
        Section("sources", Phrase("Sources"), tuple(_sources(edition))),
        Section("texts", Phrase("Texts"), tuple(_texts(edition))),
        Section("replies", Phrase("Right of reply"), tuple(_replies(edition))),
        Section("limits", Phrase("Limits"), limits),
        Section("method", Phrase("Method"), tuple(_method(edition))),
        Section("corrections", Phrase("Corrections"), tuple(_corrections(edition))),
        Section("verify", Phrase("Check it yourself"), tuple(_verify(edition))),
    )


def _sources(edition: Edition) -> Iterator[Block]:
    if edition.sources:
        head = ("Source", "Kind", "Offices and interests", "Grade", "Why")
        yield Table(tuple(map(Phrase, head)), tuple(map(_source, edition.sources)))
        yield Prose(GRADES)


def _source(one: SourceNote) -> tuple[str, ...]:
    known = one_by_one((*one.offices, *one.interests))
    grade = one.grade or Phrase("not graded")
    return one.name, plain(one.kind), known, grade, one.grade_reason


def _texts(edition: Edition) -> Iterator[Block]:
    names = ("Published", "Where", "SHA-256 begins")
    head = (Phrase("Text"), capital("publisher"), *map(Phrase, names))
    yield Table(head, tuple(map(_text, edition.texts)))


def _text(one: TextNote) -> tuple[str, ...]:
    title = one.title or Phrase("Text %(number)s", number=one.document)
    publisher, url = one.publisher or UNKNOWN, one.url or UNKNOWN
    return title, publisher, day(one.published_at), url, one.sha256[:16]


def _replies(edition: Edition) -> Iterator[Block]:
    if not edition.replies:
        yield Prose(Phrase("Nobody was asked for a reply."))
        return
    yield Items(tuple(map(_reply, edition.replies)))


def _reply(one: Reply) -> Phrase:
    told = Phrase(REPLIES[one.status], name=one.party, day=day(one.asked_at))
    words = one.answer or one.reason
    return Phrase("%(told)s %(words)s", told=told, words=words) if words else told


def _method(edition: Edition) -> Iterator[Block]:
    made = edition.method
    yield Facts(
        (
            (Phrase("Found by"), f"{made.extractor} {made.extractor_version}"),
            (Phrase("Score"), Phrase("%(score)s", score=made.score)),
            (Phrase("Rules"), made.rules or Phrase("none recorded")),
            (Phrase("Written with"), ", ".join(made.tools)),
            *((Phrase(one.role.capitalize()), _done(one.at)) for one in edition.parts),
            *(
                (Phrase("Signed off"), listed([plain(one.role), day(one.at)]))
                for one in edition.signings
            ),
        )
    )


def _done(at: str) -> Phrase:
    return Phrase("done %(day)s", day=day(at))


def _corrections(edition: Edition) -> Iterator[Block]:
    if not edition.corrections:
        yield Prose(Phrase("None."))
        return
    head = ("When", "What", "Kind", "Notice")
    rows = (
        (
            day(one.at),
            Phrase("edition %(edition)s", edition=one.edition),
            plain(one.kind),
            one.notice,
        )
        for one in edition.corrections
    )
    yield Table(tuple(map(Phrase, head)), tuple(rows))


def _verify(edition: Edition) -> Iterator[Block]:
    anchor = edition.statement.anchor
    place = {"start": anchor.start, "end": anchor.end}
    yield Prose(Phrase(CHECK, digest=anchor.sha256, **place))
    published = Phrase(
        "%(edition)s, published %(day)s",
        edition=edition.edition,
        day=day(edition.published_at),
    )
    events = edition.events
    last = events[-1] if events else Phrase("none")
    yield Facts(
        (
            (Phrase("Edition"), published),
            (Phrase("Published by"), edition.house.name),
            (Phrase("Where"), edition.url),
            (Phrase("Key of the house"), edition.key_url),
            (Phrase("Licence"), edition.house.licence),
            (Phrase("Events of the claim"), Phrase("%(count)s", count=len(events))),
            (Phrase("Digest of the last event"), last),
        )
    )
