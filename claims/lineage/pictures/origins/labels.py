"""What a picture writes on tellings and sources, beyond what their store knows."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from claims.lineage.pictures.lettering import isolated, plain, quoted
from claims.vocabulary import Evidentiality, HedgeLevel, Phrase, joined, level_words


@dataclass(frozen=True, slots=True)
class Label:
    """One telling: the title of its document, and how sure it sounds by which words.

    `cues` has for each step of its chain the word by which the next has it.
    """

    title: str = ""
    level: HedgeLevel = HedgeLevel.ASSERTED
    evidentiality: Evidentiality = Evidentiality.STATED
    hedge: str = ""
    cues: tuple[str, ...] = ()

    @property
    def sounds(self) -> str:
        """Its level as people read it, with the word that sets it."""
        words = Phrase(level_words(self.level, self.evidentiality))
        hedge = quoted(self.hedge) if self.hedge else ""
        return joined([words, hedge], "%(first)s %(second)s")


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels of tellings by their ids, and of sources by their names in the store.

    A source without a name here is called as the store calls it; `notes` has what a
    source is: an office, an agency. `here` is the telling of the claim at hand.
    """

    tellings: Mapping[str, Label] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    here: str = ""

    def of(self, telling: str) -> Label:
        """The label of a telling."""
        return self.tellings.get(telling, Label())

    def called(self, names: tuple[str, ...]) -> str:
        """What sources that speak together are called."""
        called = (plain(self.names.get(name, name)) for name in names)
        return joined(called, "%(first)s and %(second)s")

    def told(self, names: tuple[str, ...]) -> str:
        """The same, to stand in a sentence whichever way it runs."""
        return isolated(self.called(names))

    def note(self, names: tuple[str, ...]) -> str:
        """What a single source is, as far as one knows."""
        return self.notes.get(names[0], "") if len(names) == 1 else ""
