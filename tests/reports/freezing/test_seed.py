"""What the report on Ivashov's words must tell, from rows as they are stored."""

from datetime import UTC, datetime
from hashlib import sha256

import pytest

from claims.models import Claim
from claims.reports.forms.data.claimreview import claim_review
from claims.reports.freezing.freezing import gather
from claims.reports.value import Edition, dump
from tests import factories as f

pytestmark = pytest.mark.django_db
TEXT = (
    "Russia May Deliver S-300 Systems. Fars reported that the sides agreed. RIA"
    " confirmed the issue was once again under discussion. “Probably we will deliver"
    " them,” RIA quoted Leonid Ivashov as saying. In 2013 Russians announced that the"
    " systems were dismantled."
)
AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
OFFICE = "head of the department of international cooperation"


def _place(mention: str) -> dict[str, object]:
    """Where a source is mentioned."""
    start = TEXT.rindex(mention)
    return {"start": start, "end": start + len(mention), "text": mention}


@pytest.fixture
def claim() -> Claim:
    """Ivashov's words, with the three links that an analyst accepted."""
    document = f.make_document(TEXT)
    ria = f.make_source(name="RIA", kind="agency")
    ivashov = f.make_source(name="Leonid Ivashov")
    band = {"hedge_level": "likely", "likelihood_low": 0.55, "likelihood_high": 0.8}
    said = f.make_claim(
        "Probably we will deliver them", document=document, mode="direct", **band
    )
    office = {"title": OFFICE, "capacity": "former"}
    f.make_attribution(claim=said, source=ivashov, **office, **_place("Ivashov"))
    f.make_attribution(
        claim=said, source=ria, position=1, role="relay", **_place("RIA")
    )
    f.make_hedge_cue("Probably", claim=said, likelihood_low=0.55, likelihood_high=0.8)
    band = {"hedge_level": "possible", "likelihood_low": 0.2, "likelihood_high": 0.6}
    headline = f.make_claim(TEXT[:32], document=document, **band)
    talks = f.make_claim("the issue was once again under discussion", document=document)
    f.make_attribution(claim=talks, source=ria)
    scrapped = f.make_claim("the systems were dismantled", document=document)
    links = (
        (headline, "repeats", "full"),
        (talks, "confirms", "weaker"),
        (scrapped, "qualifies", "different"),
    )
    decided = {"status": "accepted", "decided_by": f.make_user(), "decided_at": AT}
    for evidence, relation, scope in links:
        f.make_confirmation(
            claim=said,
            evidence_claim=evidence,
            relation=relation,
            scope=scope,
            **decided,
        )
    return said


@pytest.fixture
def edition(claim: Claim) -> Edition:
    return gather(claim.pk, 1, AT)


def test_ivashov_is_the_author_by_his_former_office(edition: Edition) -> None:
    author = claim_review(edition)["itemReviewed"]["author"]
    assert (author["name"], author["jobTitle"]) == (
        "Leonid Ivashov",
        f"former {OFFICE}",
    )


def test_ria_relays(edition: Edition) -> None:
    assert [(one.name, one.role) for one in edition.statement.chain] == [
        ("Leonid Ivashov", "first_hand"),
        ("RIA", "relay"),
    ]


def test_there_is_at_most_one_independent_root(edition: Edition) -> None:
    assert [group.roots for group in edition.roots.affirming] == [("Leonid Ivashov",)]


def test_the_headline_sounds_weaker(edition: Edition) -> None:
    drifts = {one.level: one.drift for one in edition.tellings}
    assert drifts["likely"] == ""
    assert drifts["possible"].startswith("weaker; “Ivashov” and “RIA” no longer named")


def test_rias_own_confirmation_is_of_weaker_scope(edition: Edition) -> None:
    (found,) = (one for one in edition.evidence if one.relation == "confirms")
    assert (found.told_by, found.scope) == ("RIA", "weaker")


def test_the_announcement_of_2013_qualifies(edition: Edition) -> None:
    (found,) = (one for one in edition.evidence if "dismantled" in one.says)
    assert found.relation == "qualifies"


def test_no_date_publisher_or_first_appearance_is_made_up(edition: Edition) -> None:
    item = claim_review(edition)["itemReviewed"]
    assert {"datePublished", "firstAppearance"}.isdisjoint(item)
    assert [one.publisher for one in edition.texts] == [""]
    assert edition.timeline == ()


def test_the_anchor_is_where_the_words_stand(claim: Claim, edition: Edition) -> None:
    anchor = edition.statement.anchor
    assert claim.document.text[anchor.start : anchor.end] == anchor.exact
    assert anchor.suffix.startswith(",”")


def test_a_grade_is_that_of_the_day(claim: Claim) -> None:
    source = claim.attributions.get(position=0).source
    f.make_grade(source=source, grade="C", graded_at=AT.replace(day=1))
    f.make_grade(source=source, grade="A", graded_at=AT.replace(day=30))
    notes = {one.name: one.grade for one in gather(claim.pk, 1, AT).sources}
    assert notes == {"Leonid Ivashov": "C", "RIA": ""}


def test_a_confidential_source_is_not_named_and_nothing_around_it(claim: Claim) -> None:
    source = claim.attributions.get(position=0).source
    assert source is not None
    source.confidential = True
    source.save()
    edition = gather(claim.pk, 1, AT)
    assert edition.statement.chain[0].name == "a confidential source"
    assert (edition.statement.anchor.prefix, edition.statement.chain[0].office) == (
        "",
        "",
    )
    assert not any("Ivashov" in one.drift for one in edition.tellings)


def test_a_confidential_text_is_named_by_a_digest_that_takes_its_salt(
    claim: Claim,
) -> None:
    source, document = claim.attributions.get(position=0).source, claim.document
    assert source is not None
    source.confidential = True
    source.save()
    edition = gather(claim.pk, 1, AT)
    salted = sha256(document.salt.bytes + document.text.encode()).hexdigest()
    assert edition.statement.anchor.sha256 == salted
    assert {one.sha256 for one in edition.texts if one.confidential} == {salted}
    assert document.text_sha256 not in dump(edition)
    assert document.original_id not in dump(edition)


def test_more_links_take_no_more_questions(
    claim: Claim, django_assert_max_num_queries: object
) -> None:
    decided = {"status": "accepted", "decided_by": f.make_user(), "decided_at": AT}
    for _ in range(12):
        f.make_confirmation(claim=claim, **decided)
    with django_assert_max_num_queries(51):  # type: ignore[operator]
        gather(claim.pk, 1, AT)
