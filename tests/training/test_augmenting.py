"""An article that is retold of others says the same things in the same places."""

import random

from claims.text.segmentation import take_apart
from training.tagger.augmenting import KEPT, NAMES, retold
from training.tagger.gold import Annotated, Marked, targets

TEXT = (
    "Velic Backs Pier\n\n"
    "“The pier is safe,” Senator Mira Velic told the New York Times. "
    "Velic said the Times would print it, CNN reported."
)


def span(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return start, start + len(words)


ARTICLE = Annotated(
    "a",
    TEXT,
    (
        Marked(
            (span("Senator Mira Velic"),), (span("told"),), (span("The pier is safe"),)
        ),
        Marked(
            (span("Velic", 2),), (span("said"),), (span("the Times would print it"),)
        ),
        Marked((span("CNN"),), (span("reported"),), (span("Velic said"),)),
    ),
)
TOLD = [retold(ARTICLE, random.Random(seed)) for seed in range(60)]


def test_cues_and_contents_stay_where_their_words_are() -> None:
    for one in TOLD:
        cues = [one.text[slice(*marked.cue[0])] for marked in one.attributions]
        assert cues == ["told", "said", "reported"]


def test_every_attribution_keeps_as_many_words() -> None:
    for one in TOLD:
        found = list(targets(take_apart(one.text), one.attributions))
        assert [len(target.cue) for target in found] == [1, 1, 1]
        assert all(target.source and target.content for target in found)


def test_somebody_renamed_is_renamed_everywhere() -> None:
    renamed = [one for one in TOLD if "Mira" not in one.text]
    assert renamed
    assert not any("Velic" in one.text.partition("\n\n")[2] for one in renamed)


def test_offices_keep_their_names() -> None:
    assert "Senator" in KEPT
    assert all("Senator" in one.text for one in TOLD)


def test_outlets_change_their_names() -> None:
    changed = [one for one in TOLD if "New York Times" not in one.text]
    assert any(
        outlet.removeprefix("the ") in one.text
        for one in changed
        for outlet in NAMES["outlets"]
    )


def test_quotation_marks_change_in_pairs() -> None:
    assert {one.text.partition("The pier")[0][-1] for one in TOLD} == set('“"‘«')


def test_the_same_chance_tells_the_same() -> None:
    assert retold(ARTICLE, random.Random(5)) == retold(ARTICLE, random.Random(5))
