"""Writes what the network is told of each example, the rules' findings included.

`python -m training.entailment.pairs --out FILE.jsonl [--mended LOT ...] LOT [LOT ...]`,
in the environment of the product: training itself needs neither rules nor tables. Of
lots that rules were mended for, what they find there is not told.
"""

import argparse
import json
import os
from dataclasses import replace
from functools import cache, partial
from multiprocessing import Pool
from pathlib import Path
from typing import TYPE_CHECKING

import django

from claims.ingest.lexicons import DATA
from claims.text.entailment import KINDS, features
from claims.text.tagging import Pieces, pieces_of
from claims.vocabulary import ProseKind
from training.entailment.examples import FOLLOWS, Example, examples

if TYPE_CHECKING:
    from claims.ingest.prose.pairs import Pair


def told(lot: Path, *, mended: bool) -> list[str]:
    """A line for each example of a lot that the network is asked about."""
    from claims.ingest.prose import reader  # no sooner than the settings are read

    read = reader("en").ruled
    pairs = ((one, read(one.sentence, one.evidence)) for one in examples(lot))
    return [_line(one, pair, mended=mended) for one, pair in pairs if pair.weighable]


def _line(one: Example, pair: "Pair", *, mended: bool) -> str:
    """The label of an example and the rows of its features."""
    from claims.ingest.prose.weighing import marked

    sentence, evidence = marked(pair)
    seen = replace(sentence, marks=()) if mended else sentence
    rows = features(seen, evidence, _pieces()).rows
    whole = {"label": _label(one), "found": bool(pair.found), "rows": rows}
    return json.dumps(whole, separators=(",", ":"))


def _label(one: Example) -> int:
    """The label of an example; another name is told as somebody else who does it."""
    if one.amiss is None:
        return FOLLOWS
    known = ProseKind.AGENT if one.amiss is ProseKind.NAME else one.amiss
    return 1 + KINDS.index(known)


@cache
def _pieces() -> Pieces:
    path = DATA / "en" / "tagger" / "vocabulary.txt"
    return pieces_of(path.read_text(encoding="utf-8"))


def main() -> None:
    """Parses the command line and writes a line for each example."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--mended", type=Path, nargs="+", default=[])
    parser.add_argument("lots", type=Path, nargs="+")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    out = options.out.open("w", encoding="utf-8")
    with out, Pool(options.processes) as pool:
        for lots, mended in ((options.lots, False), (options.mended, True)):
            for lines in pool.imap(partial(told, mended=mended), lots):
                out.writelines(f"{line}\n" for line in lines)


if __name__ == "__main__":
    main()
