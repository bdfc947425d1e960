"""What became of a claim between two of its tellings."""

from dataclasses import dataclass

from claims.lineage.drift.change import Change
from claims.lineage.drift.changes import (
    agent_change,
    attribution_change,
    evidentiality_change,
    modality_change,
    polarity_change,
    quantity_change,
    scope_change,
)
from claims.lineage.drift.hearsay import without_hearsay
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import read
from claims.lineage.drift.level import direction_of, level_sentence, moved
from claims.lineage.drift.likeness import weighs
from claims.lineage.drift.telling import Telling
from claims.lineage.drift.wording import worded_alike
from claims.vocabulary import Direction, HedgeLevel, Phrase, joined


@dataclass(frozen=True, slots=True)
class Drift:
    """What a later telling made of an earlier one.

    `rise` is by how many thousandths of likelihood the level rose; `direction` is of
    the level alone, and `sure` tells it in a sentence.
    """

    direction: Direction
    level: tuple[HedgeLevel, HedgeLevel]
    rise: int
    changes: tuple[Change, ...]
    sure: Phrase

    @property
    def why(self) -> str:
        """What became of the level and all that changed beside it, in sentences."""
        told = [self.sure, *(one.sentence for one in self.changes)]
        return joined(told, "%(first)s; %(second)s")


def compare(earlier: Telling, later: Telling, lexicon: DriftLexicon) -> Drift:
    """The drift from one telling of a claim to another."""
    earlier = without_hearsay(earlier, lexicon)
    later = without_hearsay(later, lexicon)
    earlier, later = worded_alike(earlier, later, lexicon)
    rise = moved(earlier, later)
    return Drift(
        direction=direction_of(rise),
        level=(earlier.level, later.level),
        rise=rise,
        changes=_changes(earlier, later, lexicon),
        sure=level_sentence(earlier, later),
    )


def _changes(
    earlier: Telling, later: Telling, lexicon: DriftLexicon
) -> tuple[Change, ...]:
    """What changed beside the level, in the order of the vocabulary.

    Between tellings with little in common a difference is one of wording.
    """
    before, after = read(earlier, lexicon), read(later, lexicon)
    found = (
        polarity_change(before, after, lexicon),
        evidentiality_change(before, after, lexicon),
        attribution_change(before, after, lexicon),
        agent_change(before, after, lexicon),
        scope_change(before, after, lexicon),
        modality_change(before, after, lexicon),
        quantity_change(before, after, lexicon),
    )
    return tuple(
        change for change in found if change and weighs(change, before, after, lexicon)
    )
