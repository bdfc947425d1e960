"""Tells the same article of other people, by other outlets, in other quotation marks.

The training news is about one country in one year; without this the tagger would know
its names by heart.
"""

import random
import re
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

from claims.text.tagging.features import TITLE, shape_of
from training.tagger.gold import Annotated, Mover

Edit = tuple[int, int, str]

NAMES = tomllib.loads(Path(__file__).with_name("names.toml").read_text("utf-8"))
KEPT = frozenset(NAMES["kept"])
HOME = re.compile(rf"\b(?:[Tt]he )?(?:{'|'.join(map(re.escape, NAMES['home']))})\b")
MARKS = ({"“": '"', "”": '"'}, {"“": "‘", "”": "’"}, {"“": "«", "”": "»"})
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def retold(article: Annotated, chance: random.Random) -> Annotated:
    """The article, perhaps changed; every attribution stays where its words are."""
    steps: tuple[
        tuple[float, Callable[[Annotated, random.Random], Iterator[Edit]]], ...
    ]
    steps = ((0.4, _names), (0.4, _outlets), (0.3, _marks), (0.15, _headline))
    for share, step in steps:
        if chance.random() < share:
            article = _edited(article, list(step(article, chance)))
    return article


def _edited(article: Annotated, edits: list[Edit]) -> Annotated:
    text, place = [], 0
    for start, end, new in edits:
        text += [article.text[place:start], new]
        place = end
    text.append(article.text[place:])
    mover = Mover([(start, end, len(new)) for start, end, new in edits])
    return article.with_text("".join(text), mover)


def _names(article: Annotated, chance: random.Random) -> Iterator[Edit]:
    """Each name of somebody quoted becomes another, everywhere in the article."""
    known: dict[str, str] = {}
    for one in article.attributions:
        for start, end in one.source:
            found = [w.group() for w in WORD.finditer(article.text[start:end])]
            named = [w for w in found if shape_of(w) == TITLE and w not in KEPT]
            for number, word in enumerate(named[:4]):
                given = number + 1 < len(named)
                known.setdefault(
                    word, chance.choice(NAMES["given" if given else "family"])
                )
    for match in WORD.finditer(article.text):
        if match.group() in known:
            yield match.start(), match.end(), known[match.group()]


def _outlets(article: Annotated, chance: random.Random) -> Iterator[Edit]:
    known: dict[str, str] = {}
    for match in HOME.finditer(article.text):
        new = known.setdefault(match.group(), chance.choice(NAMES["outlets"]))
        if new.startswith("the ") and match.start() == 0:
            new = "T" + new[1:]
        yield match.start(), match.end(), new


def _marks(article: Annotated, chance: random.Random) -> Iterator[Edit]:
    table = chance.choice(MARKS)
    for place, character in enumerate(article.text):
        if character in table:
            yield place, place + 1, table[character]


def _headline(article: Annotated, chance: random.Random) -> Iterator[Edit]:
    """The first line in lower case, or in capitals."""
    end = article.text.find("\n")
    line = article.text[: max(end, 0)]
    new = line.lower() if chance.random() < 0.7 else line.upper()
    if len(new) == len(line) and line:
        yield 0, len(line), new
