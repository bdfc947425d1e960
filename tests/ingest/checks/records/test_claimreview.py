"""A ClaimReview says the same however it was written down."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from claims.ingest.checks.check import Check, Scale, Speaker, UnreadableError, Verdict
from claims.ingest.checks.records import read_review, reviews
from claims.vocabulary import Mode, SourceKind
from tests.ingest.checks.records.reviews import CLEAN, WORDS, about, rated, without

VOCABULARY = "https://schema.org/"


def read(value: Any) -> Check:
    """The one check of a value."""
    (review,) = reviews(value)
    return read_review(review, b"")


def expanded(value: Any) -> Any:
    """The same as an expander of JSON-LD leaves it."""
    if not isinstance(value, dict):
        return [{"@value": value}]
    named = {f"{VOCABULARY}{n}": expanded(v) for n, v in value.items() if n[0] != "@"}
    return [{"@type": [f"{VOCABULARY}{value['@type']}"], **named}]


def test_a_clean_review_is_read_whole() -> None:
    assert read(CLEAN) == Check(
        words=WORDS,
        start=0,
        end=len(WORDS),
        proposition=WORDS,
        mode=Mode.INDIRECT,
        chain=(Speaker(("Ana Lima",), SourceKind.PERSON, "mayor", former=True),),
        said_at=datetime(2019, 5, 1, tzinfo=UTC),
        language="en",
        rater="Checkers",
        rater_kind=SourceKind.ORGANISATION,
        verdicts=(Verdict("Mostly false", Scale(2, 1, 5)),),
        url="https://checkers.example/bridge",
        title="",
        rated_on=date(2019, 5, 6),
        carried_at=("https://a.example/speech",),
        original=b"",
    )


REFERRED = {
    "@graph": [
        {"@type": "WebPage", "@id": "https://checkers.example/bridge#page"},
        {"@id": "#checkers", **CLEAN["author"]},
        without("author") | {"author": {"@id": "#checkers"}},
    ]
}
SAME = {
    "in a list": [CLEAN],
    "in lists of lists": [[CLEAN]],
    "in a graph": {"@graph": [CLEAN]},
    "in graphs in a list": [{"@graph": [{"@graph": [CLEAN]}]}],
    "named elsewhere in its graph": REFERRED,
    "in a feed": {
        "@type": "DataFeed",
        "dataFeedElement": [{"item": [CLEAN]}, {"item": None}],
    },
    "on a page": {"@type": "WebPage", "mainEntity": CLEAN},
    "nested under properties": {"type": "ClaimReview", "properties": CLEAN},
    "nested twice": {"properties": {"properties": CLEAN}},
    "with types in a list": CLEAN | {"@type": ["ClaimReview", "Article"]},
    "with the address of its type": CLEAN | {"@type": "http://schema.org/ClaimReview"},
    "with prefixes": {
        f"schema:{name}": one for name, one in CLEAN.items() if name[0] != "@"
    }
    | {"@type": "schema:ClaimReview"},
    "with values in lists": {
        name: [one] if name[0] != "@" else one for name, one in CLEAN.items()
    },
    "with one item in a list": CLEAN | {"itemReviewed": [CLEAN["itemReviewed"]]},
    "with entities and markup": CLEAN | {"claimReviewed": f"<p>{WORDS}</p>&nbsp;"},
    "with a label in an object": rated(alternateName={"@value": "Mostly false"}),
    "with a label in two languages": rated(
        alternateName={"en": "Mostly false", "fr": "Faux"}
    ),
    "with a label in a list": rated(alternateName=["Mostly false", "Faux"]),
    "with a label by another name": rated(alternateName=None, name="Mostly false"),
    "with numbers as text": rated(ratingValue="2", worstRating="1", bestRating="5"),
    "with an address as where it was seen": about(
        appearance="https://a.example/speech"
    ),
    "with a list of where it was seen": about(
        appearance=[{"url": "https://a.example/speech"}, {"name": "somewhere"}]
    ),
    "with where it was seen first": about(
        appearance=None, firstAppearance="https://a.example/speech"
    ),
    "with another shape of its date": CLEAN | {"datePublished": "May 6, 2019"},
    "with a time": CLEAN | {"datePublished": "2019-05-06T23:30:00-05:00"},
    "with its address as its name": without("url")
    | {"@id": "https://checkers.example/bridge"},
    "with properties that say nothing": CLEAN
    | {"name": None, "headline": {}, "x": [[]]},
}


@pytest.mark.parametrize("value", SAME.values(), ids=SAME)
def test_it_says_the_same(value: Any) -> None:
    assert read(value) == read(CLEAN)


def test_it_says_the_same_expanded() -> None:
    assert read(expanded(CLEAN)) == read(CLEAN)


NO_SCALE = {
    "no rating": {"ratingValue": -1, "worstRating": -1, "bestRating": -1},
    "below its worst": {"ratingValue": 0},
    "above its best": {"ratingValue": 6},
    "one end": {"bestRating": None},
    "turned around": {"worstRating": 5, "bestRating": 1},
    "no number": {"ratingValue": "two"},
    "a huge one": {"ratingValue": 10**30, "bestRating": 10**40},
}


@pytest.mark.parametrize("changes", NO_SCALE.values(), ids=NO_SCALE)
def test_a_broken_scale_leaves_the_label_alone(changes: dict[str, Any]) -> None:
    assert read(rated(**changes)).verdicts == (Verdict("Mostly false"),)


def test_a_label_is_kept_in_the_words_of_its_rater() -> None:
    assert read(rated(alternateName="Четыре Пиноккио")).verdicts[0].label == (
        "Четыре Пиноккио"
    )


def test_a_rating_may_be_a_word() -> None:
    assert read(CLEAN | {"reviewRating": "Fake"}).verdicts == (Verdict("Fake"),)


def test_a_rating_without_a_label_is_told_by_its_scale() -> None:
    (verdict,) = read(rated(alternateName=None)).verdicts
    assert verdict.label == "2 (1 to 5)"


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (without("claimReviewed"), "does not say which claim it reviews"),
        (CLEAN | {"claimReviewed": {"a": [1]}}, "does not say which claim it reviews"),
        (CLEAN | {"claimReviewed": "x" * 100_001}, "more than 100,000 characters"),
        (without("reviewRating"), "gives no verdict"),
        (CLEAN | {"reviewRating": {"ratingValue": 3}}, "gives no verdict"),
        (without("author", "url"), "does not say who rated it"),
    ],
)
def test_what_cannot_be_read_says_why(value: Any, why: str) -> None:
    with pytest.raises(UnreadableError, match=why):
        read(value)


def test_without_a_name_the_rater_is_the_site() -> None:
    found = read(without("author") | {"url": "https://www.checkers.example/bridge"})
    assert found.rater == "checkers.example"


def test_a_claim_may_stand_in_its_item_alone() -> None:
    value = without("claimReviewed") | {
        "itemReviewed": {"@type": "Claim", "name": WORDS}
    }
    assert read(value).words == WORDS


@pytest.mark.parametrize(
    "author", [None, "", "Facebook posts", {"name": "Unknown"}, [], {"@type": "Person"}]
)
def test_where_nobody_is_named_nobody_is_made_up(author: Any) -> None:
    (who,) = read(about(author=author)).chain
    assert who == Speaker((), SourceKind.ANONYMOUS)


def test_several_who_made_the_claim_speak_together() -> None:
    authors = [{"@type": "Person", "name": name} for name in ("Ana Lima", "Rui Costa")]
    (who,) = read(about(author=authors)).chain
    assert who.names == ("Ana Lima", "Rui Costa")


def test_the_name_and_the_quotes_around_a_claim_are_no_part_of_it() -> None:
    found = read(CLEAN | {"claimReviewed": f"Ana Lima: “{WORDS}”"})
    assert found.words[found.start : found.end] == WORDS
    assert found.mode is Mode.DIRECT


def test_quotes_inside_a_claim_are_part_of_it() -> None:
    words = '"Yes" was said before "no"'
    found = read(CLEAN | {"claimReviewed": words})
    assert (found.proposition, found.mode) == (words, Mode.INDIRECT)


@pytest.mark.parametrize("value", [{}, [], {"@type": "Article"}, {"@graph": [None, 7]}])
def test_what_is_no_review_is_none(value: Any) -> None:
    assert list(reviews(value)) == []
