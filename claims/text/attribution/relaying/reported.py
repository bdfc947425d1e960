"""One clause that attributes, as items, before it becomes spans of the text."""

from dataclasses import dataclass

from claims.text.attribution.clauses.words import Range
from claims.text.attribution.lexicon import Rule
from claims.text.attribution.relaying.links import Chain
from claims.vocabulary import Stance


@dataclass(slots=True)
class Reported:
    """A chain and what it attributes.

    `start` is the first item of the clause; `nests` is true where another clause that
    attributes may begin what this one attributes; `beside` is true of "according to",
    which an outlet may say of whom it cites; `passed_on` of a clause whose chain went
    into that of another clause inside it; `relative` of "which said C", after which the
    clause around may go on.
    """

    start: int
    chain: Chain
    rule: Rule
    contents: list[Range]
    nests: bool
    stance: Stance
    beside: bool = False
    passed_on: bool = False
    relative: bool = False
