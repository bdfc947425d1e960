"""The ladder of tellings is drawn as a picture that stands alone."""

from xml.etree import ElementTree as ET

from django.template.loader import render_to_string

from claims.lineage.drift import Stage, draw_ladder
from claims.vocabulary import HedgeLevel

STAGES = (
    Stage("<Ivashov & Co>", HedgeLevel.LIKELY, cue="Probably"),
    Stage("خبرگزاری فارس", HedgeLevel.ASSERTED),
    Stage("РИА", HedgeLevel.UNDETERMINED),
)


def drawn() -> ET.Element:
    """The picture as a tree; it is no tree where it is not well formed."""
    words = render_to_string("claims/ladder.svg.html", {"ladder": draw_ladder(STAGES)})
    return ET.fromstring(words)  # noqa: S314  our own


def texts(kind: str) -> list[str]:
    """The words of one kind in the picture."""
    found = drawn().iter("text")
    return [one.text or "" for one in found if one.get("class") == kind]


def test_names_are_shown_as_they_are() -> None:
    assert texts("name") == ["<Ivashov & Co>", "خبرگزاری فارس", "РИА"]


def test_each_level_is_named_beside_its_colour() -> None:
    labels = ["likely", "asserted", "undetermined: no place on the scale"]
    assert texts("level") == labels
    classes = [one.get("class") for one in drawn().iter("g")]
    assert classes[-3:] == ["step likely", "step asserted", "step undetermined"]


def test_the_text_alternative_says_the_same() -> None:
    title, words = drawn().findtext("title"), drawn().findtext("desc")
    assert title == "How sure 3 tellings of one claim sound, in order of time"
    assert words is not None
    assert "РИА (undated): undetermined" in words
    assert drawn().get("aria-label") == f"{title}. {words}"
    assert drawn().get("role") == "img"


def test_a_band_a_point_or_nothing_is_drawn() -> None:
    marks = [one.tag for one in drawn().iter() if one.get("class") == "band"]
    assert marks == ["rect", "circle"]
