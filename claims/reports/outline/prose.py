"""What a report tells in its own words, and where its makers looked in vain."""

from collections.abc import Iterator

from claims.reports.outline.blocks import Block, Items, Noted, Notes, Section, Table
from claims.reports.outline.wording import UNKNOWN, day
from claims.reports.value import Edition, Note


def summary_section(edition: Edition) -> Section:
    """The summary, each sentence with the numbers of what it rests on."""
    return Section("summary", "In short", tuple(_summary(edition)))


def searches_section(edition: Edition) -> Section:
    """Where somebody looked and found nothing."""
    empty = [one for one in edition.prose.searches if not one.found]
    rows = tuple((day(one.at), one.place, one.query) for one in empty)
    head = ("When", "Where", "What was looked for")
    blocks = (Table(head, rows),) if rows else ()
    return Section("searches", "Searches that found nothing", blocks)


def _summary(edition: Edition) -> Iterator[Block]:
    prose = edition.prose
    if not prose.sentences:
        return
    yield Noted(tuple((one.words, one.notes) for one in prose.sentences))
    yield Notes(tuple((one.number, _note(one)) for one in prose.notes))
    if prose.waived:
        yield Items(
            tuple(
                f"A second editor let “{one.words}” stand. {one.finding} {one.reason}"
                for one in prose.waived
            )
        )


def _note(note: Note) -> str:
    """What is rested on, and where it can be found."""
    if note.key.startswith("s"):
        return f"A search of {note.by} for “{note.says}” on {day(note.at)}."
    dated = day(note.at) if note.at else ""
    where = ", ".join(filter(None, (note.by or UNKNOWN, note.title, dated, note.url)))
    return f"“{note.says}” ({where})"
