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
    listed,
    one_by_one,
    plain,
    quote,
    quoted,
    roots_words,
    source_line,
)
from claims.reports.value import Edition, Evidence, Finding, Group
from claims.vocabulary import Phrase

BAND = Phrase("A band is how readers understand the words; nobody gave a number.")
TITLES = {"was_said": Phrase("Was it said?"), "is_true": Phrase("Is it true?")}
FOR, AGAINST = Phrase("For"), Phrase("Against")
ROOTS = (
    "%(known)s; %(against)s against. Only accepted links of full scope count; who"
    " speaks for one body, belongs to one owner or spoke with one voice counts as one."
)
UNNAMED = "%(count)s tellings lead to nobody named (%(fewest)s at the fewest)."


def opening(edition: Edition, pictures: Pictures) -> tuple[Section, ...]:
    """The sections from the claim to the timeline."""
    said = Phrase("Who said it, through whom")
    sure = Phrase("How sure each telling sounded")
    return (
        Section("claim", Phrase("The claim"), tuple(_claim(edition))),
        Section("findings", Phrase("What was decided"), tuple(_findings(edition))),
        Section("chain", said, _chain(edition, pictures)),
        Section("tellings", sure, _tellings(edition, pictures)),
        Section("evidence", Phrase("Who else"), tuple(_evidence(edition))),
        Section(
            "roots", Phrase("How many know for themselves"), tuple(_roots(edition))
        ),
        Section("timeline", Phrase("Timeline"), tuple(_timeline(edition, pictures))),
    )


def _claim(edition: Edition) -> Iterator[Block]:
    said = edition.statement
    yield Quote(quoted(said), source_line(said), said.language)
    if said.original_words:
        language = Phrase("in %(language)s", language=Phrase(said.translated_from))
        original = quote(said.original_words)
        yield Quote(original, language, said.translated_from)
    yield Facts(
        (
            (Phrase("What it means in full"), said.proposition),
            (Phrase("Polarity"), plain(said.polarity)),
            (Phrase("Put forward as"), plain(said.modality)),
            (Phrase("How the speaker knows"), plain(said.evidentiality)),
            (Phrase("Said"), day(said.said_at)),
        )
    )


def _findings(edition: Edition) -> Iterator[Block]:
    """Likelihood and confidence are told apart, and so are the two questions."""
    for question, title in TITLES.items():
        found = edition.finding(question)
        if found:
            yield _finding(title, found)
        else:
            yield Facts(((title, Phrase("not assessed")),))


def _finding(title: str, found: Finding) -> Facts:
    return Facts(
        (
            (title, decided(found)),
            (Phrase("Likelihood"), likelihood(found)),
            (Phrase("Confidence"), plain(found.confidence)),
            (Phrase("Reasons"), found.reasons),
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
            listed([one.label, plain(one.polarity)]),
            one.cue,
            band(one.low, one.high),
            one.drift or Phrase("the claim"),
        )
        for one in edition.tellings
    )
    head = ("Who", "When", "Sounds", "Words", "Band", "Against the claim")
    told = (
        Phrase("%(name)s: %(words)s", name=row[0], words=listed([row[2], row[4]]))
        for row in rows
    )
    words, picture = one_by_one(told), pictures.get("tellings")
    drawn = (Figure(words, picture),) if picture else ()
    return (*drawn, Table(tuple(map(Phrase, head)), rows), Prose(BAND))


def _evidence(edition: Edition) -> Iterator[Block]:
    if not edition.evidence:
        yield Prose(Phrase("No link to other evidence was accepted."))
        return
    head = ("Root", "Told by", "Relation", "Scope", "Says", "Where")
    yield Table(tuple(map(Phrase, head)), tuple(map(_link, edition.evidence)))


def _link(one: Evidence) -> tuple[str, ...]:
    where = listed((one.title, one.url, day(one.at)))
    relation, scope = plain(one.relation), plain(one.scope)
    root, teller = one.root or UNKNOWN, one.told_by or UNKNOWN
    return root, teller, relation, scope, one.says, where


def _roots(edition: Edition) -> Iterator[Block]:
    roots = edition.roots
    yield Prose(Phrase(ROOTS, known=roots_words(edition), against=len(roots.denying)))
    groups = [(FOR, one) for one in roots.affirming]
    groups += [(AGAINST, one) for one in roots.denying]
    if groups:
        head = ("Side", "Roots", "Why they count as one")
        yield Table(tuple(map(Phrase, head)), tuple(_rows(groups)))
    told: list[str] = [
        Phrase("Circular reporting: %(names)s.", names=one) for one in roots.circular
    ]
    told += roots.flips
    if roots.unknown:
        count, fewest = roots.unknown, roots.fewest_unknown
        told.append(Phrase(UNNAMED, UNNAMED, count=count, fewest=fewest))
    if told:
        yield Items(tuple(told))


def _rows(groups: list[tuple[Phrase, Group]]) -> Iterator[tuple[str, ...]]:
    """A row a group, in which nothing stands where there is one root alone."""
    for side, one in groups:
        yield side, one_by_one(one.roots), one_by_one(one.bonds)


def _timeline(edition: Edition, pictures: Pictures) -> Iterator[Block]:
    rows = tuple(
        (day(one.at), one.who or UNKNOWN, plain(one.relation), one.what)
        for one in edition.timeline
    )
    if rows and (picture := pictures.get("timeline")):
        yield Figure(one_by_one(map(listed, rows)), picture)
    if rows:
        head = ("When", "Who", "What it is", "What was said")
        yield Table(tuple(map(Phrase, head)), rows)
