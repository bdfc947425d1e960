"""What a report tells last: sources, replies, limits, how it was made and checked."""

from collections.abc import Iterator

from claims.reports.outline.blocks import Block, Facts, Items, Prose, Section, Table
from claims.reports.outline.wording import UNKNOWN, capital, day, plain
from claims.reports.value import Edition, Reply, SourceNote

GRADES = "Grades are Admiralty reliability, A to E, as on the day of publication; F cannot be judged."  # noqa: E501


def closing(edition: Edition) -> tuple[Section, ...]:
    """The sections from the sources to how all of it is checked."""
    return (
        Section("sources", "Sources", tuple(_sources(edition))),
        Section("texts", "Texts", tuple(_texts(edition))),
        Section("replies", "Right of reply", tuple(_replies(edition))),
        Section("limits", "Limits", (Items(edition.limits),) if edition.limits else ()),
        Section("method", "Method", tuple(_method(edition))),
        Section("corrections", "Corrections", tuple(_corrections(edition))),
        Section("verify", "Check it yourself", tuple(_verify(edition))),
    )


def _sources(edition: Edition) -> Iterator[Block]:
    if edition.sources:
        head = ("Source", "Kind", "Offices and interests", "Grade", "Why")
        yield Table(head, tuple(map(_source, edition.sources)))
        yield Prose(GRADES)


def _source(one: SourceNote) -> tuple[str, ...]:
    known = "; ".join((*one.offices, *one.interests))
    return one.name, plain(one.kind), known, one.grade or "not graded", one.grade_reason


def _texts(edition: Edition) -> Iterator[Block]:
    head = ("Text", "Publisher", "Published", "Where", "SHA-256 begins")
    yield Table(
        head,
        tuple(
            (
                one.title or f"Text {one.document}",
                one.publisher or UNKNOWN,
                day(one.published_at),
                one.url or UNKNOWN,
                one.sha256[:16],
            )
            for one in edition.texts
        ),
    )


def _replies(edition: Edition) -> Iterator[Block]:
    if not edition.replies:
        yield Prose("Nobody was asked for a reply.")
        return
    yield Items(tuple(map(_reply, edition.replies)))


def _reply(one: Reply) -> str:
    told = f"{one.party}: {one.status}, asked {day(one.asked_at)}"
    words = one.answer or one.reason
    return f"{told}. {words}" if words else f"{told}."


def _method(edition: Edition) -> Iterator[Block]:
    made = edition.method
    yield Facts(
        (
            ("Found by", f"{made.extractor} {made.extractor_version}"),
            ("Score", f"{made.score:.2f}"),
            ("Rules", made.rules or "none recorded"),
            ("Written with", ", ".join(made.tools)),
            *((capital(one.role), f"done {day(one.at)}") for one in edition.parts),
            *(("Signed off", f"{one.role}, {day(one.at)}") for one in edition.signings),
        )
    )


def _corrections(edition: Edition) -> Iterator[Block]:
    if not edition.corrections:
        yield Prose("None.")
        return
    rows = (
        (day(one.at), f"edition {one.edition}", plain(one.kind), one.notice)
        for one in edition.corrections
    )
    yield Table(("When", "What", "Kind", "Notice"), tuple(rows))


def _verify(edition: Edition) -> Iterator[Block]:
    anchor = edition.statement.anchor
    yield Prose(
        "Count the code points of the text whose UTF-8 has the SHA-256"
        f" {anchor.sha256}: from {anchor.start} up to {anchor.end} stand the words of"
        " the claim. The JSON of this edition holds all that every other form says."
    )
    yield Facts(
        (
            ("Edition", f"{edition.edition}, published {day(edition.published_at)}"),
            ("Published by", edition.house.name),
            ("Where", edition.url),
            ("Key of the house", edition.key_url),
            ("Licence", edition.house.licence),
            ("Events of the claim", str(len(edition.events))),
            (
                "Digest of the last event",
                edition.events[-1] if edition.events else "none",
            ),
        )
    )
