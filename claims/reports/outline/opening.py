"""What a report tells first: the claim, who said it, how surely, and who else."""

from collections.abc import Iterator

from claims.reports.outline.blocks import (
    Block,
    Facts,
    Figure,
    Items,
    Prose,
    Quote,
    Section,
    Table,
)
from claims.reports.outline.drawing import Pictures
from claims.reports.outline.wording import (
    UNKNOWN,
    band,
    chain_words,
    day,
    decided,
    likelihood,
    plain,
    quoted,
    roots_words,
    source_line,
)
from claims.reports.value import Edition, Evidence, Finding, Group

BAND = "A band is how readers understand the words; nobody gave a number."


def opening(edition: Edition, pictures: Pictures) -> tuple[Section, ...]:
    """The sections from the claim to the timeline."""
    return (
        Section("claim", "The claim", tuple(_claim(edition))),
        Section("findings", "What was decided", tuple(_findings(edition))),
        Section("chain", "Who said it, through whom", _chain(edition, pictures)),
        Section(
            "tellings", "How sure each telling sounded", _tellings(edition, pictures)
        ),
        Section("evidence", "Who else", tuple(_evidence(edition))),
        Section("roots", "How many know for themselves", tuple(_roots(edition))),
        Section("timeline", "Timeline", tuple(_timeline(edition, pictures))),
    )


def _claim(edition: Edition) -> Iterator[Block]:
    said = edition.statement
    yield Quote(quoted(said), source_line(said))
    if said.original_words:
        yield Quote(f"“{said.original_words}”", f"in {said.translated_from}")
    yield Facts(
        (
            ("What it means in full", said.proposition),
            ("Polarity", plain(said.polarity)),
            ("Put forward as", plain(said.modality)),
            ("How the speaker knows", plain(said.evidentiality)),
            ("Said", day(said.said_at)),
        )
    )


def _findings(edition: Edition) -> Iterator[Block]:
    """Likelihood and confidence are told apart, and so are the two questions."""
    titles = {"was_said": "Was it said?", "is_true": "Is it true?"}
    for question, title in titles.items():
        found = edition.finding(question)
        if found:
            yield _finding(title, found)
        else:
            yield Facts(((title, "not assessed"),))


def _finding(title: str, found: Finding) -> Facts:
    return Facts(
        (
            (title, decided(found)),
            ("Likelihood", likelihood(found)),
            ("Confidence", plain(found.confidence)),
            ("Reasons", found.reasons),
        )
    )


def _chain(edition: Edition, pictures: Pictures) -> tuple[Block, ...]:
    said = edition.statement
    return (Figure(chain_words(said), pictures.get("chain")),)


def _tellings(edition: Edition, pictures: Pictures) -> tuple[Block, ...]:
    rows = tuple(
        (
            one.name,
            day(one.at),
            f"{one.label}, {one.polarity}",
            one.cue,
            band(one.low, one.high),
            one.drift or "the claim",
        )
        for one in edition.tellings
    )
    head = ("Who", "When", "Sounds", "Words", "Band", "Against the claim")
    words = "; ".join(f"{row[0]}: {row[2]}, {row[4]}" for row in rows)
    picture = pictures.get("tellings")
    drawn = (Figure(words, picture),) if picture else ()
    return (*drawn, Table(head, rows), Prose(BAND))


def _evidence(edition: Edition) -> Iterator[Block]:
    if not edition.evidence:
        yield Prose("No link to other evidence was accepted.")
        return
    head = ("Root", "Told by", "Relation", "Scope", "Says", "Where")
    yield Table(head, tuple(map(_link, edition.evidence)))


def _link(one: Evidence) -> tuple[str, ...]:
    where = ", ".join(filter(None, (one.title, one.url, day(one.at))))
    relation = plain(one.relation)
    root, teller = one.root or UNKNOWN, one.told_by or UNKNOWN
    return root, teller, relation, one.scope, one.says, where


def _roots(edition: Edition) -> Iterator[Block]:
    roots = edition.roots
    yield Prose(
        f"{roots_words(edition)}; {len(roots.denying)} against. Only accepted links of"
        " full scope count; who speaks for one body, belongs to one owner or spoke with"
        " one voice counts as one."
    )
    groups = [("For", one) for one in roots.affirming]
    groups += [("Against", one) for one in roots.denying]
    if groups:
        yield Table(("Side", "Roots", "Why they count as one"), _rows(groups))
    told = [f"Circular reporting: {one}." for one in roots.circular]
    told += [f"Without the {one} the balance changes." for one in roots.flips]
    if roots.unknown:
        told.append(
            f"{roots.unknown} tellings lead to nobody named"
            f" ({roots.fewest_unknown} at the fewest)."
        )
    if told:
        yield Items(tuple(told))


def _rows(groups: list[tuple[str, Group]]) -> tuple[tuple[str, ...], ...]:
    return tuple(
        (side, "; ".join(one.roots), "; ".join(one.bonds)) for side, one in groups
    )


def _timeline(edition: Edition, pictures: Pictures) -> Iterator[Block]:
    rows = tuple(
        (day(one.at), one.who or UNKNOWN, plain(one.relation), one.what)
        for one in edition.timeline
    )
    if rows and (picture := pictures.get("timeline")):
        yield Figure("; ".join(", ".join(row) for row in rows), picture)
    if rows:
        yield Table(("When", "Who", "What it is", "What was said"), rows)
