"""By which one name everybody is called while the roots of a claim are sought."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping

from claims.lineage.matching import Name
from claims.lineage.roots import Partition
from claims.review.tracing.gathering.rows import OUTLETS, Pair, SourceRow, Sources
from claims.review.visibility import CONFIDENTIAL
from claims.vocabulary import Phrase, SourceKind

# Who publishes what they themselves say.
SPEAKERS = frozenset(
    [
        SourceKind.PERSON,
        SourceKind.GOVERNMENT,
        SourceKind.ORGANISATION,
        SourceKind.SOCIAL_ACCOUNT,
        SourceKind.PRESS_RELEASE,
    ]
)
_NEVER_NAMED = frozenset([SourceKind.ANONYMOUS, SourceKind.GROUP])
_BY_OFFICE = frozenset([SourceKind.GOVERNMENT, SourceKind.ORGANISATION])


class Names:
    """Calls each bearer by one name, whatever rows the register has for it.

    Rows that were merged bear the fullest of their names, a publisher's before others.
    Rows of one name and several kinds are one bearer: a publisher is the agency that
    others quote, though the text that quotes "the Insider" seems to name nobody. Two
    rows of one name and one kind are two, for somebody kept them apart. The hidden are
    told apart, and are not named.
    """

    def __init__(
        self,
        sources: Sources,
        publishers: Collection[int] = frozenset(),
        hidden: Collection[int] = frozenset(),
    ) -> None:
        self._rows = sources.rows
        self._merged = _merged(sources, publishers)
        self._veiled = {self._merged[key] for key in self._rows if key in hidden}
        self._called = _called(self._rows, self._veiled)
        self._print = {
            self._call(key) for key in publishers if self._rows[key].kind in OUTLETS
        }
        self.sources: dict[str, int] = {}
        self._kinds: defaultdict[str, set[SourceKind]] = defaultdict(set)
        self._spelt: defaultdict[str, set[str]] = defaultdict(set)
        for key in sorted(self._rows):
            name, row = self._call(key), self._rows[key]
            self.sources.setdefault(name, key)
            self._kinds[name].add(row.kind)
            self._spelt[name].add(row.name)

    def name(self, source: int) -> str:
        """The name of a source; nothing where it only describes somebody."""
        bearer = self._rows[self._merged[source]]
        return self._call(source) if is_named(bearer.name, bearer.kind) else ""

    def described(self, source: int) -> str:
        """The words for a source, whether they name anybody or not."""
        return CONFIDENTIAL if self.is_veiled(source) else self._rows[source].name

    def is_veiled(self, source: int) -> bool:
        """Whether a source must not be named."""
        return self._merged[source] in self._veiled

    def spellings(self, name: str) -> frozenset[str]:
        """Every name of a bearer."""
        return frozenset(self._spelt[name])

    def speaks(self, name: str) -> bool:
        """Whether a bearer publishes its own words, and is no outlet.

        An outlet that some text takes for a person is none.
        """
        misread = {SourceKind.PERSON} if name in self._print else set()
        return bool((self._kinds[name] - misread) & SPEAKERS)

    def relays(self, name: str) -> bool:
        """Whether a bearer is an outlet, which is not believed to know for itself."""
        return bool(self._kinds[name] & OUTLETS) and not self.speaks(name)

    @property
    def outlets(self) -> tuple[str, ...]:
        """The names of all outlets, in order."""
        return tuple(sorted(filter(self.relays, self._kinds)))

    def _call(self, source: int) -> str:
        return self._called[self._merged[source]]


def is_named(name: str, kind: SourceKind) -> bool:
    """Whether a source is somebody whom one could ask: a name, or an office."""
    capital = any(word[:1].isupper() for word in name.split())
    caseless = name.upper() == name.lower()
    return kind not in _NEVER_NAMED and (capital or caseless or kind in _BY_OFFICE)


def _merged(sources: Sources, publishers: Collection[int]) -> dict[int, int]:
    """For each source the one after which all that were merged with it are called."""
    pairs = [*sources.same, *_spoken_of(sources.rows)]
    sets = Partition((str(first), str(second)) for first, second in pairs)
    members: defaultdict[str, list[int]] = defaultdict(list)
    for key in sorted(sources.rows):
        members[sets.of(str(key))].append(key)

    def worth(key: int) -> tuple[bool, bool, bool, int]:
        row = sources.rows[key]
        fullness = (row.name.isascii(), len(row.name.split()))
        return (is_named(row.name, row.kind), key in publishers, *fullness)

    chosen = {one: max(keys, key=worth) for one, keys in members.items()}
    return {key: chosen[sets.of(str(key))] for key in sources.rows}


def _spoken_of(rows: Mapping[int, SourceRow]) -> Iterator[Pair]:
    """Each description whose words are the name of an outlet: "the Insider"."""
    outlets = {
        Name.of(row.name).words: key
        for key, row in sorted(rows.items())
        if row.kind in OUTLETS
    }
    for key, row in rows.items():
        words = Name.of(row.name).words
        if row.kind is SourceKind.ANONYMOUS and words in outlets:
            yield key, outlets[words]


def _called(rows: Mapping[int, SourceRow], veiled: Collection[int]) -> dict[int, str]:
    """The name of each source, with a number where several of a kind bear it."""
    count: Counter[tuple[str, SourceKind | None]] = Counter()
    called = {}
    for key in sorted(rows):
        row = rows[key]
        name, kind = (CONFIDENTIAL, None) if key in veiled else (row.name, row.kind)
        count[name, kind] += 1
        number = count[name, kind]
        told = Phrase("%(name)s (%(number)s)", name=name, number=number)
        called[key] = name if number == 1 else told
    return called
