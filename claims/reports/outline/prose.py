"""What a report tells in its own words, and where its makers looked in vain."""

from collections.abc import Iterator

from claims.reports.outline.blocks import Block, Items, Noted, Notes, Section, Table
from claims.reports.outline.wording import UNKNOWN, day, listed, noted, quote
from claims.reports.value import Edition, Note, Waived
from claims.vocabulary import Phrase


def summary_section(edition: Edition) -> Section:
    """The summary, each sentence with the numbers of what it rests on."""
    return Section("summary", Phrase("In short"), tuple(_summary(edition)))


def searches_section(edition: Edition) -> Section:
    """Where somebody looked and found nothing."""
    empty = [one for one in edition.prose.searches if not one.found]
    rows = tuple((day(one.at), one.place, one.query) for one in empty)
    head = (Phrase("When"), Phrase("Where"), Phrase("What was looked for"))
    blocks = (Table(head, rows),) if rows else ()
    return Section("searches", Phrase("Searches that found nothing"), blocks)


def _summary(edition: Edition) -> Iterator[Block]:
    prose = edition.prose
    if not prose.sentences:
        return
    sentences = tuple((one.words, one.notes) for one in prose.sentences)
    yield Noted(sentences, Phrase("Note"))
    yield Notes(tuple((one.number, _note(one)) for one in prose.notes))
    if prose.waived:
        yield Items(tuple(map(_waived, prose.waived)))


def _waived(one: Waived) -> Phrase:
    """What a second person let stand, and why."""
    return Phrase(
        "A second editor let “%(words)s” stand. %(finding)s %(reason)s",
        words=one.words,
        finding=one.finding,
        reason=one.reason,
    )


def _note(note: Note) -> Phrase:
    """What is rested on, and where it can be found."""
    if note.key.startswith("s"):
        told = "A search of %(place)s for “%(words)s” on %(day)s."
        return Phrase(told, place=note.by, words=note.says, day=day(note.at))
    dated = day(note.at) if note.at else ""
    where = listed((note.by or UNKNOWN, note.title, dated, note.url))
    return noted(quote(note.says), where)
