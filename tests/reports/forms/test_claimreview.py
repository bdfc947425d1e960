"""A report as ClaimReview keeps the rules of those who read it."""

from dataclasses import replace
from typing import Any

import pytest
from pyld import jsonld

from claims.reports.forms.data.claimreview import SCALE, claim_review, warnings
from claims.reports.value import Edition, Finding
from claims.vocabulary import Verdict
from tests.reports.seed import EDITION, OFFICE

RATED = {"ratingValue", "bestRating", "worstRating"}


def judged(verdict: Verdict) -> Edition:
    """The edition with another verdict."""
    found = Finding("is_true", verdict.value, None, None, "low", "because")
    return replace(EDITION, findings=(found,))


def placed(url: str, at: str) -> Edition:
    """The edition whose text was seen somewhere."""
    text = replace(EDITION.texts[0], url=url, published_at=at)
    return replace(EDITION, texts=(text,))


def expanded(value: dict[str, Any]) -> dict[str, Any]:
    """What a reader of JSON-LD finds, with schema.org's context at hand."""
    ours = value["@context"][1]
    context = {"@vocab": "https://schema.org/", **ours}
    found: dict[str, Any]
    (found,) = jsonld.expand({**value, "@context": context})
    return found


def test_it_is_json_ld() -> None:
    found = expanded(claim_review(EDITION))
    assert found["@type"] == ["https://schema.org/ClaimReview"]
    assert found["https://desk.example/ns#independentRootsAtMost"] == [{"@value": 1}]


def test_the_author_of_a_claim_is_who_said_it_not_who_carried_it() -> None:
    author = claim_review(EDITION)["itemReviewed"]["author"]
    assert author == {
        "@type": "Person",
        "name": "Leonid Ivashov",
        "jobTitle": OFFICE,
    }


def test_what_is_not_known_is_left_out() -> None:
    item = claim_review(EDITION)["itemReviewed"]
    assert {"datePublished", "firstAppearance"}.isdisjoint(item)
    assert {"publisher", "datePublished"}.isdisjoint(item["appearance"][0])


def test_a_first_appearance_is_not_repeated() -> None:
    edition = placed("https://a.example/1", "2015-01-20T12:00:00Z")
    item = claim_review(edition)["itemReviewed"]
    assert item["firstAppearance"]["url"] == "https://a.example/1"
    assert "appearance" not in item


@pytest.mark.parametrize("verdict", SCALE)
def test_a_rating_on_the_scale_lies_between_its_ends(verdict: Verdict) -> None:
    rating = claim_review(judged(verdict))["reviewRating"]
    worst, value, best = (
        rating[f"{name}Rating"] if name != "value" else rating["ratingValue"]
        for name in ("worst", "value", "best")
    )
    assert worst <= value <= best
    assert worst < best


@pytest.mark.parametrize("verdict", sorted(set(Verdict) - set(SCALE)))
def test_a_verdict_beside_the_scale_has_no_number(verdict: Verdict) -> None:
    rating = claim_review(judged(verdict))["reviewRating"]
    assert RATED.isdisjoint(rating)
    assert rating["alternateName"]


def test_a_claim_that_may_be_cut_is_told() -> None:
    said = replace(EDITION.statement, quoted=False, proposition="word " * 20)
    assert warnings(EDITION) == ()
    assert len(warnings(replace(EDITION, statement=said))) == 1


def test_a_correction_is_told_as_a_comment() -> None:
    (correction,) = claim_review(EDITION)["correction"]
    assert correction["@type"] == "CorrectionComment"
