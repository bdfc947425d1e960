"""A picture is one tree of SVG: on a page, and as a file that stands alone."""

from xml.etree import ElementTree as ET

import pytest
from django.template.loader import render_to_string

from claims.lineage.pictures import (
    Bearing,
    Link,
    Moment,
    Picture,
    Stage,
    draw_band,
    draw_chain,
    draw_ladder,
    draw_timeline,
)
from claims.reports import as_svg
from claims.reports.html import as_printed
from claims.vocabulary import HedgeLevel

SVG = "{http://www.w3.org/2000/svg}"
TURNING = "\u2067\u2069"  # by which a printer is told which way words run
NASTY = "]]></text><script>alert('x')</script>&\"\x00\x0b\ud800\ufffe"
PICTURES = {
    "chain": draw_chain((Link(NASTY, NASTY, NASTY),), Link(NASTY, NASTY)),
    "ladder": draw_ladder((Stage(NASTY, HedgeLevel.LIKELY, cue=NASTY),)),
    "timeline": draw_timeline((Moment(NASTY, NASTY, Bearing.CLAIM),)),
    "band": draw_band(HedgeLevel.LIKELY, "likely", 0.55, 0.8),
}
STAGES = (
    Stage("<Ivashov & Co>", HedgeLevel.LIKELY, cue="Probably"),
    Stage("خبرگزاری فارس", HedgeLevel.ASSERTED),
    Stage("РИА", HedgeLevel.UNDETERMINED),
)
EACH = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)


def on_a_page(picture: Picture) -> str:
    """The picture as a page includes it."""
    return render_to_string("claims/picture.svg.html", {"picture": picture})


def tree(words: str) -> ET.Element:
    """The picture as a tree; it is no tree where it is not well formed."""
    return ET.fromstring(words)  # noqa: S314  our own


@EACH
def test_what_a_text_says_is_never_markup(picture: Picture) -> None:
    for words in (on_a_page(picture), as_svg(picture)):
        assert "<script" not in words
        assert {one.tag.removeprefix(SVG) for one in tree(words).iter()} <= {
            *("svg", "title", "desc", "style", "g", "path", "text"),
        }


@EACH
def test_a_page_gets_no_style_of_its_own(picture: Picture) -> None:
    words = on_a_page(picture)
    assert "<style" not in words
    assert " style=" not in words


@EACH
def test_a_file_has_its_colours_inside_for_both_themes(picture: Picture) -> None:
    style = tree(as_svg(picture)).findtext(f"{SVG}style") or ""
    assert "prefers-color-scheme: dark" in style
    assert ".stroke-likely" in style


@EACH
def test_the_bytes_are_the_same_each_time(picture: Picture) -> None:
    assert as_svg(picture) == as_svg(picture)


def test_names_are_shown_as_they_are() -> None:
    found = tree(on_a_page(draw_ladder(STAGES))).iter(f"{SVG}text")
    names = [one.text for one in found if one.get("font-weight") == "bold"]
    assert names[::2] == ["<Ivashov & Co>", "خبرگزاری فارس", "РИА"]


def test_each_word_runs_its_own_way() -> None:
    found = tree(on_a_page(draw_ladder(STAGES))).iter(f"{SVG}text")
    ways = {one.text: one.get("direction") for one in found}
    assert (ways["خبرگزاری فارس"], ways["РИА"]) == ("rtl", "ltr")


def test_the_text_alternative_says_the_same() -> None:
    root = tree(on_a_page(draw_ladder(STAGES)))
    title, words = root.findtext(f"{SVG}title"), root.findtext(f"{SVG}desc")
    assert title == "How sure 3 tellings of one claim sound, in order of time"
    assert words is not None
    assert "РИА (undated): undetermined" in words
    assert root.get("aria-label") == f"{title}. {words}"
    assert root.get("role") == "img"


def test_a_printer_puts_words_by_their_left_end_whichever_way_they_run() -> None:
    found = tree(as_printed(draw_ladder(STAGES))).iter(f"{SVG}text")
    ends = {(one.text or "").strip(TURNING): one.get("text-anchor") for one in found}
    assert (ends["خبرگزاری فارس"], ends["РИА"]) == ("start", "start")
