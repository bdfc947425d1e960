"""Draws the picture by which others show a report when they link to it."""

import json
from pathlib import Path

from claims.reports.forms.pages.fonts import font_folders
from claims.reports.forms.pages.letters import printable
from claims.reports.outline.wording import day, roots_words, verdict_words, who
from claims.reports.value import Edition

SHEET = Path(__file__).with_name("share.typ")
SIZE = (1200, 630)  # pixels, as those who show such pictures ask for
LONGEST = 220  # characters of the claim that can be read at that size


def share_image(edition: Edition) -> bytes:
    """The verdict, the claim, who said it and who answers for it, as a PNG."""
    import typst

    compiler = typst.Compiler(
        SHEET,
        font_paths=font_folders(),
        ignore_system_fonts=True,
        sys_inputs={"told": json.dumps(_told(edition), ensure_ascii=False)},
    )
    made = compiler.compile(format="png", ppi=72)
    assert isinstance(made, bytes)
    return made


def _told(edition: Edition) -> dict[str, str]:
    said = edition.statement
    words = {
        "verdict": verdict_words(edition),
        "claim": _cut(said.proposition),
        "speaker": _cut(who(said.chain[0])) if said.chain else "",
        "roots": roots_words(edition),
        "house": edition.house.name,
        "day": day(edition.published_at),
    }
    return {name: printable(one) for name, one in words.items()}


def _cut(words: str) -> str:
    """The beginning of what is too long, up to a whole word if it has any."""
    if len(words) <= LONGEST:
        return words
    begun = words[:LONGEST]
    return f"{begun.rpartition(' ')[0] or begun} …"
