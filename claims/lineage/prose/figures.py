"""Whether the figures of a sentence are those of its evidence, rounding allowed."""

from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise, permutations
from math import isclose

from claims.lineage.drift.language.words import stem
from claims.lineage.prose.amounts import AT_LEAST, POINTS, Figure, figures
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import matches
from claims.lineage.prose.said import Told
from claims.lineage.prose.values import Finding, Sentence
from claims.vocabulary import ProseKind

_CHANGING = frozenset(["rise", "fall"])  # rows of words
_SLOWING = frozenset(["slowed", "eased", "widened", "narrowed", "shortened"])
BREATH = 12  # characters from "12" to "9" in "12 men and 9 women"
RESULT = 2  # words between the two counts of a result
_FEW = frozenset([2, 3, 4])
SUMMED = frozenset(["count", "percent"])
UNITS = frozenset(["time", "weight", "length", "area", "volume"])
EXACT = 0.5  # points by which a share in figures may be rounded


def figure_findings(
    sentence: Sentence, told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Each figure of the sentence that no figure of the evidence bears out."""
    evidence = [one for each in known for one in figures(each, lexicon)]
    for figure in figures(told, lexicon):
        worded = (
            _in_a_word(figure, told, known)
            or _in_order(figure, known, lexicon)
            or _is_repeated(figure, known, lexicon)
            or _is_an_article(figure, known, evidence)
            or _is_definite(figure, told, evidence)
            or _is_of_others(figure, told, evidence)
            or _is_with_others(figure, known, evidence)
        )
        if not worded and not _borne_out(figure, evidence, sentence, lexicon):
            yield _finding(figure, evidence, told)
    yield from _turned(told, known, lexicon)
    yield from _by_for_to(told, known, lexicon)


def _is_repeated(figure: Figure, known: Sequence[Told], lexicon: ProseLexicon) -> bool:
    """Whether the evidence tells it so many times: "two warnings", "warned twice"."""
    if figure.quantity.measure != "count":
        return False
    said = {token.lower for each in known for token in each.tokens}
    return any(lexicon.times.get(word) == figure.low for word in said)


def _is_an_article(
    figure: Figure, known: Sequence[Told], evidence: Sequence[Figure]
) -> bool:
    """Whether "one parent" is "a parent" there, whom no figure counts."""
    if figure.quantity.measure != "count" or figure.low != 1 or figure.high != 1:
        return False
    if any(_is_one_of(each) for each in known):
        return True
    counted = any(one.beside & figure.beside for one in evidence)
    return not counted and any(
        word.lower in figure.beside for each in known for word in each.words
    )


def _is_one_of(known: Told) -> bool:
    """Whether "one of them" is told of."""
    lower = [token.lower for token in known.tokens]
    return ("one", "of") in pairwise(lower)


def _is_definite(figure: Figure, told: Told, known: Sequence[Figure]) -> bool:
    """Whether "the two forecasts" are told of before, and nothing counts them."""
    before = told.saying.text[: figure.start].rstrip().lower()
    definite = (" " + before).endswith(" the") and figure.quantity.measure == "count"
    counted = any(one.beside & figure.beside for one in known)
    return definite and figure.low in _FEW and not counted


def _is_of_others(figure: Figure, told: Told, known: Sequence[Figure]) -> bool:
    """Whether it leaves out one of those counted there: "she and nine others"."""
    after = told.saying.text[figure.end :].lower().split()[:1]
    return after in (["others"], ["other"]) and any(
        one.low == figure.low + 1 for one in known
    )


def _is_with_others(
    figure: Figure, known: Sequence[Told], evidence: Sequence[Figure]
) -> bool:
    """Whether it counts one there with all others: "A and seven other members"."""
    fewer = [one for one in evidence if one.low == figure.low - 1]
    return any(
        each.saying.text[one.end :].lower().split()[:1] in (["other"], ["others"])
        for each in known
        for one in fewer
    )


def _by_for_to(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A figure to which something rose there, and by which it rises here."""
    there = {pair for each in known for pair, _ in _changes(each, lexicon)}
    for (by, low), figure in _changes(told, lexicon):
        other = {"by": "to", "to": "by"}[by]
        if (by, low) not in there and (other, low) in there:
            said = told.shown(figure.start, figure.end)
            why = f"The evidence has “{other}”, not “{by}”, before {said}."
            yield Finding(ProseKind.FIGURE, figure.start, figure.end, why)


def _changes(
    told: Told, lexicon: ProseLexicon
) -> Iterator[tuple[tuple[str, float], Figure]]:
    """Each figure by which, or to which, something rose or fell."""
    for figure in figures(told, lexicon):
        before = [token for token in told.tokens if token.end <= figure.start][-2:]
        if len(before) == 2 and before[1].lower in {"by", "to"}:
            place = told.tokens.index(before[0])
            verb = (
                w for w in told.words if w.place <= place and w.end >= before[0].end
            )
            if any(w.names & _CHANGING or w.lower in _SLOWING for w in verb):
                yield (before[1].lower, figure.low), figure


def _turned(
    told: Told, known: Sequence[Told], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """A result, "88 to 61", or a part, "6 of 8", that is the other way round there."""
    there = {pair for each in known for pair, _ in _results(each, lexicon)}
    for pair, last in _results(told, lexicon):
        if pair not in there and pair[::-1] in there:
            yield _finding(last, figures(told, lexicon), told)


def _results(
    told: Told, lexicon: ProseLexicon
) -> Iterator[tuple[tuple[float, str, float], Figure]]:
    """Each two counts with "to" or "of" between them."""
    for one, other in pairwise(figures(told, lexicon)):
        between = told.saying.text[one.end : other.start].split()
        if between[-1:] in (["to"], ["of"]) and len(between) <= RESULT:
            yield (one.quantity.low, between[-1], other.quantity.low), other


def _borne_out(
    figure: Figure, known: Sequence[Figure], sentence: Sentence, lexicon: ProseLexicon
) -> bool:
    """Whether a figure of the evidence fits, of what stands beside it if any does."""
    quantity = figure.quantity
    if figure.beside & lexicon.voices and quantity.high <= sentence.sources:
        return True
    of_one = [one for one in known if one.beside & figure.beside]
    close = [one for one in of_one if figure.measures(one)] or list(known)
    if len(close) < len(known):
        close += [one for one in known if not one.beside and one.low == figure.low]
    if any(_bare(figure, one) or _bare(one, figure) for one in known):
        return True
    if _is_age(figure, known):
        return True
    told = {token.lower() for token in sentence.saying.text.split()}
    summed = bool(lexicon.together & told)
    return _reckoned(figure, known, summed) or any(map(figure.fits, close))


def _is_age(figure: Figure, known: Sequence[Figure]) -> bool:
    """Whether so many years, or one less, lie between two of the evidence."""
    years = [one.low for one in known if one.quantity.measure == "year"]
    apart = {abs(a - b) for a, b in combinations(years, 2)}
    count = figure.quantity.low
    return figure.quantity.measure == "count" and not apart.isdisjoint(
        {count, count + 1}
    )


def _bare(one: Figure, other: Figure) -> bool:
    """Whether the one is the other's number alone: "two of her five years"."""
    alone = one.dimension == "count" and not one.beside
    return alone and one.quantity.low == other.quantity.low and other.dimension in UNITS


def _reckoned(
    figure: Figure,
    known: Sequence[Figure],
    summed: bool,  # noqa: FBT001
) -> bool:
    """Whether a reader reckons it from counts of the evidence: a sum, or a share.

    Counts of unlike things are summed only where words say that they are.
    """
    if figure.quantity.measure == "count":
        return _sums(figure, known, summed)
    if figure.quantity.measure != "percent":
        return False
    return _shares(figure, known) or (summed and _sums(figure, known, summed))


def _shares(figure: Figure, known: Sequence[Figure]) -> bool:
    """Whether it is the share of one count in another, or in both, or what is left."""
    counts = [one.low for one in known if one.quantity.measure == "count"]
    pairs = [(few, many) for few, many in permutations(counts, 2) if many]
    shares = [100 * few / whole for few, many in pairs for whole in (many, few + many)]
    near = POINTS if figure.share or figure.quantity.bound else EXACT
    parts = [part for one in shares for part in (one, 100 - one)]
    least = figure.quantity.bound == "least"
    return any(
        abs(part - figure.low) <= near
        or (least and AT_LEAST * part <= figure.low <= part)
        for part in parts
    )


def _in_a_word(figure: Figure, told: Told, known: Sequence[Told]) -> bool:
    """Whether it is part of words for which the evidence has others: "six months"."""
    within = (w for w in told.words if w.start <= figure.start and figure.end <= w.end)
    return any(matches(word, each) for word in within for each in known)


def _in_order(figure: Figure, known: Sequence[Told], lexicon: ProseLexicon) -> bool:
    """Whether the evidence counts it off: "three weeks" is "the third week"."""
    if figure.quantity.measure != "count":
        return False
    return any(
        lexicon.ordinals.get(token.lower) == figure.quantity.low
        and figure.quantity.unit in {stem(one.lower) for one in each.tokens[n : n + 3]}
        for each in known
        for n, token in enumerate(each.tokens)
    )


def _sums(
    figure: Figure,
    known: Sequence[Figure],
    summed: bool,  # noqa: FBT001
) -> bool:
    """Whether two figures of the evidence add up to it, or are so far apart."""
    pairs = combinations(known, 2)
    both = [
        (one.low, other.low)
        for one, other in pairs
        if one.quantity.measure == other.quantity.measure in SUMMED
        and (summed or _of_one_kind(one, other))
    ]
    sums = (each for a, b in both for each in (a + b, abs(a - b)))
    return any(isclose(figure.low, each) for each in sums)


def _of_one_kind(one: Figure, other: Figure) -> bool:
    """Whether two counts are of things alike, or told in one breath."""
    near = abs(other.start - one.end) <= BREATH
    return near or not one.beside or not other.beside or bool(one.beside & other.beside)


def _finding(figure: Figure, known: Sequence[Figure], told: Told) -> Finding:
    said = told.shown(figure.start, figure.end)
    like = [one for one in known if figure.measures(one)]
    instead = f" It has {_plain(like[0])}." if like else ""
    why = f"No figure of the evidence bears out {said}.{instead}"
    return Finding(ProseKind.FIGURE, figure.start, figure.end, why)


def _plain(figure: Figure) -> str:
    one = figure.quantity
    low, high = (f"{value:,.10g}" for value in (one.low, one.high))
    return low if low == high else f"{low} to {high}"
