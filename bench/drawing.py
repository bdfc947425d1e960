"""Draws what bench.curve measured, as two SVG figures.

Runs in the bench's own environment, where matplotlib is.
"""

import json
import sys
from pathlib import Path
from typing import Any

PAPER = {"facecolor": "white", "bbox_inches": "tight", "metadata": {"Date": None}}


def main(source: Path, folder: Path) -> None:
    """Writes quality-speed.svg and length-time.svg."""
    import matplotlib as mpl

    mpl.use("svg")
    mpl.rcParams |= {"svg.hashsalt": "curve", "font.size": 11}
    facts = json.loads(source.read_text(encoding="utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    _quality(facts).savefig(folder / "quality-speed.svg", **PAPER)
    _lengths(facts).savefig(folder / "length-time.svg", **PAPER)


def _quality(facts: dict[str, Any]) -> Any:
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.2))
    wide = axes.get_yaxis_transform()
    for point, mark in zip(facts["points"], "so^vD*", strict=False):
        words = f"{point['name']}: {point['quality']:.3f}, {point['speed']:,.0f}"
        axes.plot(point["speed"], point["quality"], mark, ms=8, label=words)
    axes.axhline(0.75, linestyle="--", linewidth=1, color="#888888")
    axes.text(1, 0.753, "two annotators", color="#555555", ha="right", transform=wide)
    axes.set(
        xlabel="words a second, one thread",
        ylabel="full F1",
        title=f"Quality and speed\n{facts['machine']}",
    )
    axes.xaxis.set_major_formatter("{x:,.0f}")
    axes.margins(x=0.25, y=0.12)
    axes.set_xlim(left=0)
    axes.legend(loc="center right")
    return figure


def _lengths(facts: dict[str, Any]) -> Any:
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4.2))
    lengths, times = zip(*facts["lengths"], strict=True)
    axes.plot(lengths, times, "o-", color="#1f5f8b", label="measured")
    rate = times[-1] / lengths[-1]
    axes.plot(
        lengths,
        [length * rate for length in lengths],
        "--",
        color="#888888",
        label="linear",
    )
    axes.set(
        xscale="log",
        yscale="log",
        xlabel="characters",
        ylabel="seconds",
        title=f"Time by length\n{facts['machine']}",
    )
    axes.legend()
    return figure


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
