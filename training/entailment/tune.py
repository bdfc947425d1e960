"""Sets the thresholds of an exported entailer on lots that it was not trained on.

`python -m training.entailment.tune --entailer DIR --tune LOT ... --aside LOT ...
--held-out LOT ...`

It runs in the environment of the product and changes no weights. The model card is
written with what was found on yet other lots, on which nothing was set.
"""

import argparse
import itertools
import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import django

from claims.ingest.networks import load_entailer
from claims.text.entailment import MOST_WORDS, Entailer, Thresholds
from claims.vocabulary import ProseKind
from training.entailment.card import Figures, card
from training.entailment.examples import examples

FAULTED = 0.05  # of the sentences that follow: the most that may be faulted
STEPS = 40  # thresholds that are tried between 0 and 1


@dataclass(frozen=True, slots=True)
class Weighed:
    """An example: what is amiss, whether rules found any, how likely it is amiss."""

    amiss: ProseKind | None
    ruled: bool
    likely: float

    def found(self, thresholds: Thresholds) -> bool:
        """Whether there is a finding at some thresholds."""
        return self.likely >= (thresholds.kept if self.ruled else thresholds.made)


def weighed(lots: Iterable[Path], entailer: Entailer) -> list[Weighed]:
    """The examples of some lots as rules and network judge them."""
    from claims.ingest.prose import reader  # no sooner than the settings are read
    from claims.ingest.prose.weighing import judged

    found = []
    for one in itertools.chain.from_iterable(map(examples, lots)):
        pair = reader("en").ruled(one.sentence, one.evidence)
        ruled = bool(pair.found)
        likely = judged(pair, entailer).amiss if pair.doubtful else float(ruled)
        found.append(Weighed(one.amiss, ruled, likely))
    return found


def figures(seen: Sequence[Weighed], thresholds: Thresholds) -> Figures:
    """How much is found, and how much is faulted that follows."""
    planted = [one for one in seen if one.amiss]
    faithful = [one for one in seen if not one.amiss]
    return Figures(
        planted=len(planted),
        found=sum(one.found(thresholds) for one in planted),
        faithful=len(faithful),
        faulted=sum(one.found(thresholds) for one in faithful),
        ruled=sum(one.ruled for one in planted),
        misruled=sum(one.ruled for one in faithful),
    )


def tuned(seen: Sequence[Weighed]) -> Thresholds:
    """The thresholds that find most while few enough sentences are faulted.

    Raises ValueError where there are none.
    """
    steps = [number / STEPS for number in range(1, STEPS)]
    tried = (
        Thresholds(kept, made)
        for kept, made in itertools.product(steps, steps)
        if kept <= made
    )
    fit = [(figures(seen, one), one) for one in tried]
    enough = [each for each in fit if each[0].faulted <= FAULTED * each[0].faithful]
    if not enough:
        raise ValueError("no thresholds fault few enough of the sentences that follow")
    return max(enough, key=lambda each: (each[0].found, -each[0].faulted))[1]


def main() -> None:
    """Parses the command line, tunes, and writes entailer.json and the card."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entailer", type=Path, required=True)
    parser.add_argument("--tune", type=Path, nargs="+", required=True)
    parser.add_argument("--aside", type=Path, nargs="+", required=True)
    parser.add_argument("--held-out", type=Path, nargs="+", required=True)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "provenance.settings")
    django.setup()
    entailer = load_entailer(options.entailer)
    if entailer is None:
        parser.error(f"no entailer in {options.entailer}")
    seen = weighed(options.tune, entailer)
    thresholds = tuned(seen)
    path = options.entailer / "entailer.json"
    facts = json.loads(path.read_text(encoding="utf-8"))
    facts |= {"thresholds": asdict(thresholds)}
    path.write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    kinds = {
        "set on": seen,
        "set aside": weighed(options.aside, entailer),
        "held out": weighed(options.held_out, entailer),
    }
    measured = {name: figures(each, thresholds) for name, each in kinds.items()}
    told = card(measured, thresholds, facts["sha256"], MOST_WORDS)
    (options.entailer / "CARD.md").write_text(told, encoding="utf-8")
    parser.exit(0, f"{thresholds}\n{measured}\n")


if __name__ == "__main__":
    main()
