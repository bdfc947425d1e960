"""Compares what the API sends with what PostgreSQL itself makes of it, in one run.

python -m bench.api [--claims 10000 1000000] [--runs 9]
"""

import gc
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from bench.machine import machine
from bench.sizes import told

WARM = 2  # rounds that no time is taken of
PAGE = 100
LONG = 100_000  # claims from which a stream takes seconds
CLAIMS = "/api/v1/claims"
WORDS = ("common", "seldom", "rarest", "обычно", "редко", "فراوان", "کمیاب")
# What a page and a line hold, written by hand as one statement of PostgreSQL.
ROW = """
    json_build_object('id', c.id, 'document', document_id, 'start', start,
        'end', "end", 'text', text, 'proposition', proposition, 'mode', mode,
        'polarity', polarity, 'hedge_level', hedge_level, 'likelihood_low',
        likelihood_low, 'likelihood_high', likelihood_high, 'evidentiality',
        evidentiality, 'modality', modality, 'score', score, 'state', state,
        'version', version, 'recorded_at', recorded_at, 'hedge_cues',
        (SELECT coalesce(json_agg(json_build_object('text', h.text, 'start', h.start,
            'end', h."end", 'kind', h.kind, 'low', h.likelihood_low, 'high',
            h.likelihood_high) ORDER BY h.start, h.id), '[]')
            FROM claims_hedgecue h WHERE h.claim_id = c.id), 'chain',
        (SELECT coalesce(json_agg(json_build_object('position', a.position, 'source',
            a.source_id, 'name', s.name, 'kind', s.kind, 'mention', a.text, 'start',
            a.start, 'end', a."end", 'cue', a.cue_text, 'cue_start', a.cue_start,
            'cue_end', a.cue_end, 'stance', a.stance, 'role', a.role, 'capacity',
            a.capacity, 'title', a.title, 'members',
            (SELECT coalesce(json_agg(json_build_object('source', m.source_id, 'name',
                n.name, 'membership', m.membership) ORDER BY m.id), '[]')
                FROM claims_attributionmember m JOIN claims_source n
                ON n.id = m.source_id WHERE m.attribution_id = a.id))
            ORDER BY a.position), '[]') FROM claims_attribution a
            LEFT JOIN claims_source s ON s.id = a.source_id WHERE a.claim_id = c.id))
"""
NEWEST = f"""
    SELECT json_agg(row) FROM (SELECT {ROW} AS row FROM
    (SELECT * FROM claims_claim ORDER BY id DESC LIMIT {PAGE}) AS c) AS rows
"""  # noqa: S608
LINES = f"COPY (SELECT {ROW} FROM claims_claim c ORDER BY id DESC) TO STDOUT"  # noqa: S608
CELLS = """
    COPY (SELECT c.id, document_id, start, "end", text, proposition, originator_id,
    s.name, mode, polarity, hedge_level, likelihood_low, likelihood_high,
    evidentiality, modality, score, state, version, c.recorded_at FROM claims_claim c
    LEFT JOIN claims_source s ON s.id = originator_id ORDER BY c.id DESC)
    TO STDOUT (FORMAT csv)
"""
FOUND = """
    search_simple @@ websearch_to_tsquery('simple', %(q)s)
    OR search_english @@ websearch_to_tsquery('english', %(q)s)
    OR search_russian @@ websearch_to_tsquery('russian', %(q)s)
"""
WALK = f"SELECT id FROM claims_claim WHERE {FOUND} ORDER BY id DESC LIMIT {PAGE + 1}"  # noqa: S608
COLLECT = f"""
    WITH found AS MATERIALIZED (SELECT id FROM claims_claim WHERE {FOUND})
    SELECT id FROM found ORDER BY id DESC LIMIT {PAGE + 1}
"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class Line:
    """What something costs, beside what it is held against; and their limit."""

    name: str
    ours: float
    theirs: float
    limit: float
    unit: str = "ms"

    @property
    def ratio(self) -> float:
        """How many times theirs ours is."""
        return self.ours / self.theirs

    def __str__(self) -> str:
        most = self.unit == "ms"
        over = self.ratio > self.limit if most else self.ratio < self.limit
        within = most and self.ours - self.theirs <= SLACK.get(self.name[:6], 0)
        told = "  over" if over and not within else ""
        return (
            f"{self.name:<28}{self.ours:>12,.1f}{self.theirs:>12,.1f} {self.unit:<7}"
            f"{self.ratio:>6.2f} (limit {self.limit}){told}"
        )


MOST = 100  # megabytes of a process that streams
SLACK = {"search": 5.0}  # milliseconds by which a search may be slower all the same


def measure(claims: int, runs: int, template: str) -> Sequence[Line | str]:
    """Fill an empty database with so many claims, and compare."""
    from bench.crowd import fill
    from bench.scratch import scratch

    with scratch(template):
        fill(claims)
        gc.collect()
        gc.freeze()  # what came before is no burden of the pages
        return list(lines(claims, runs))


def lines(claims: int, runs: int) -> Iterator[Line | str]:
    """Each comparison; the ways of one are taken in turn, round by round."""
    from bench.crowd import reader

    client = reader()
    deep = deepest()
    ways = {
        "first": lambda: client.get(CLAIMS),
        "deepest": lambda: client.get(deep),
        "database": lambda: asked(NEWEST),
    }
    took = turns(ways, runs)
    yield Line("page of 100", took["first"], took["database"], 2.0)
    yield Line("deepest page, first page", took["deepest"], took["first"], 1.5)
    long = claims >= LONG
    for ending, statement, limit in (("jsonl", LINES, 0.7), ("csv", CELLS, 0.9)):
        at = f"{CLAIMS}.{ending}"
        took = turns(
            {
                "ours": lambda at=at: drained(client, at),
                "theirs": lambda one=statement: copied(one),
            },
            max(1, runs // 3) if long else runs,
            warm=0 if long else WARM,
        )
        speeds = [1000 * claims / took[name] for name in ("ours", "theirs")]
        yield Line(f"rows of {ending}, COPY's", *speeds, limit, "rows/s")
        yield held(at)
    for words in WORDS:
        yield searched(words, runs)


def searched(words: str, runs: int) -> Line:
    """Finding a page's keys by words, and the better of the two plain plans."""
    from claims.models import Claim
    from claims.models.words import nearest

    rows = Claim.objects.with_words(words)
    took = turns(
        {
            "ours": lambda: nearest(rows, PAGE + 1),
            "walk": lambda: asked(WALK, q=words),
            "collect": lambda: asked(COLLECT, q=words),
        },
        runs,
        again=True,
    )
    return Line(
        f"search {words}", took["ours"], min(took["walk"], took["collect"]), 1.5
    )


def held(address: str) -> str:
    """What a stream adds to a process that has answered a page, and all it holds."""
    from django.db import connection

    from bench.streaming import memory

    before, after = memory(CLAIMS, address, dict(connection.settings_dict))
    over = "  over" if after > MOST else ""
    added, whole = f"{after - before:,.1f} MB", f"{after:,.0f} MB"
    return f"    adds {added}, {whole} in all (limit {MOST}){over}"


def turns(
    ways: Mapping[str, Callable[[], object]],
    runs: int,
    warm: int = WARM,
    *,
    again: bool = False,
) -> dict[str, float]:
    """The median milliseconds of each way, one taken after the other.

    With `again` the second of two is timed, each time: else whichever way comes after
    one that reads the whole table finds no page of it where it was.
    """
    spent: dict[str, list[float]] = {name: [] for name in ways}
    for _ in range(warm + runs):
        for name, way in ways.items():
            if again:
                way()
            begun = time.perf_counter()
            way()
            spent[name].append(1000 * (time.perf_counter() - begun))
    return {name: median(times[warm:]) for name, times in spent.items()}


def deepest() -> str:
    """The address of the last page, as a crawl comes to it."""
    from base64 import b64encode

    return f"{CLAIMS}?cursor={b64encode(f'p={PAGE + 1}'.encode()).decode()}"


def asked(statement: str, **given: str) -> object:
    """What the database answers to one statement."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(statement, given or None)
        return cursor.fetchall()


def copied(statement: str) -> None:
    """Read all that COPY writes, and keep none of it."""
    from django.db import connection

    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for _ in copy:
            pass


def drained(client: "object", address: str) -> None:
    """Read a stream to its end, and keep none of it."""
    from django.test import Client

    assert isinstance(client, Client)
    for _ in client.get(address).streaming_content:  # type: ignore[attr-defined]
        pass


def main(arguments: Sequence[str]) -> None:
    """Make a server for the comparison, measure each size, and write the report."""
    options = told("api", arguments)
    from bench.server import served

    with served() as name:
        for size in options.claims:
            sys.stdout.write(f"{size:,} claims: ours, theirs ({machine()})\n")
            for line in measure(size, options.runs, name):
                sys.stdout.write(f"{line}\n")
                sys.stdout.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
