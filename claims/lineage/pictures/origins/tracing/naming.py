"""Makes the nodes of a graph from the spots of its forest: what each is called."""

from dataclasses import replace

from claims.lineage.pictures.lettering import plain
from claims.lineage.pictures.origins.graph import Node, NodeKind
from claims.lineage.pictures.origins.labels import Labels
from claims.lineage.pictures.origins.tracing.ages import Ages
from claims.lineage.pictures.origins.tracing.forest import Spot
from claims.lineage.roots import Telling
from claims.vocabulary import Phrase, Polarity, dated, joined

_NOTES = {
    NodeKind.ROOT: Phrase("root"),
    NodeKind.RELAY: Phrase("passes it on"),
    NodeKind.UNNAMED: Phrase("nobody is named"),
    NodeKind.UPSTREAM: Phrase("its own text is not here"),
}
_NOBODY = Phrase("somebody unnamed")
_OWN_VOICE = Phrase("in its own voice")
_PUBLISHER = Phrase("publisher unknown")
_COMMA = "%(first)s, %(second)s"


class Naming:
    """Knows what spots are called."""

    def __init__(self, labels: Labels, ages: Ages) -> None:
        self._labels, self._ages = labels, ages

    def source(self, spot: Spot, blank: Node) -> Node:
        """The node of who is named, or of nobody; `blank` knows its place alone."""
        name = self._labels.called(spot.names) or _NOBODY
        notes = (plain(self._labels.note(spot.names)), _NOTES[spot.kind])
        return replace(blank, name=name, note=joined(notes, _COMMA))

    def telling(self, spot: Spot, telling: Telling, blank: Node) -> Node:
        """The node of a telling; without a publisher it is called by its title."""
        label, published = self._labels.of(telling.id), self._ages.published(telling)
        own = "" if blank.above or telling.chain else _OWN_VOICE
        known, title = self._labels.called(spot.names), plain(label.title)
        return replace(
            blank,
            name=known or title or _PUBLISHER,
            note=joined([dated(published), own], _COMMA),
            title=title if known else "",
            level=label.level,
            sounds=label.sounds,
            denies=telling.polarity is Polarity.NEGATED,
            scope=telling.scope,
            here=telling.id == self._labels.here,
        )
