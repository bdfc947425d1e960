"""Draws the picture by which others show a report when they link to it."""

import json
from pathlib import Path

from claims.reports.forms.pages.fonts import font_folders
from claims.reports.forms.pages.lines import Line
from claims.reports.outline import said
from claims.reports.outline.recall import recall
from claims.reports.outline.wording import day, roots_words, verdict_words, who
from claims.reports.value import Edition
from claims.vocabulary import direction_of

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


def _told(edition: Edition) -> dict[str, object]:
    """What the sheet lays out, in the language of the edition."""
    claim, chain = edition.statement, recall(edition).statement.chain
    words = {
        "verdict": said(edition, verdict_words(edition)),
        "claim": _cut(claim.proposition),
        "speaker": _cut(said(edition, who(chain[0]))) if chain else "",
        "roots": said(edition, roots_words(edition)),
        "house": edition.house.name,
        "day": said(edition, day(edition.published_at)),
    }
    own = direction_of(edition.language)
    told: dict[str, object] = {"language": edition.language, "direction": own}
    return told | {name: _line(Line(one, own)) for name, one in words.items()}


def _line(line: Line) -> dict[str, str]:
    return {"words": line, "direction": line.direction}


def _cut(words: str) -> str:
    """The beginning of what is too long, up to a whole word if it has any."""
    if len(words) <= LONGEST:
        return words
    begun = words[:LONGEST]
    return f"{begun.rpartition(' ')[0] or begun} …"
