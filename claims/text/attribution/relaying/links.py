"""A chain under way: who said it, and who passes it on."""

from dataclasses import dataclass

from claims.text.attribution.clauses.words import Range

Link = tuple[Range | None, Range]


@dataclass(slots=True)
class Chain:
    """The ranges of who stands in a chain, with the cue of each, originator first.

    A range is None where nobody is named. `end` is the first item after the cue's
    whole frame; `until`, where there is one, that after the words attributed.
    """

    links: list[Link]
    end: int
    quoting: bool = False
    until: int | None = None
