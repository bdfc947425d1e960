"""What is kept of a lineage is what its page tells, whatever has changed since."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from claims.models import (
    Appearance,
    Attribution,
    Claim,
    Clustered,
    Confirmation,
    Document,
    Judgement,
    Source,
    Unweighed,
    Weight,
)
from claims.reports.lineage import gather_drift
from claims.review.tracing import trace, weighing
from claims.review.tracing.weighing import weigh, weigh_all_anew
from tests import factories as f
from tests.review.tracing.scene import (
    accept,
    confirms,
    outlet,
    person,
    step,
    tells,
    unnamed,
)

pytestmark = pytest.mark.django_db
LIKELY: dict[str, Any] = {
    "hedge_level": "likely",
    "likelihood_low": 0.55,
    "likelihood_high": 0.8,
}
Kept = dict[int, tuple[object, ...]]


def kept() -> Kept:
    """What is kept, by claim, once all that is due was weighed."""
    while weigh():
        pass
    columns = ("roots", "drifted", "veiled_roots", "veiled_drifted")
    rows = Weight.objects.values_list("claim", *columns)
    return {claim: tuple(found) for claim, *found in rows}


def told() -> Kept:
    """The same, as the pages of the claims tell it."""
    hidden = set(Source.objects.filter(confidential=True).values_list("pk", flat=True))
    return {
        claim.pk: (
            trace(claim).affirming.independent,
            bool(gather_drift(claim.pk)),
            trace(claim, hidden).affirming.independent,
            bool(gather_drift(claim.pk, hidden)),
        )
        for claim in Claim.objects.all()
    }


def nobody_named() -> None:
    tells(outlet("Alpha"), unnamed())


def two_people() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    confirms(claim, tells(outlet("Beta"), person("Ortiz")))


def each_from_the_other() -> None:
    alpha, beta = outlet("Alpha"), outlet("Beta")
    confirms(tells(alpha, beta), tells(beta, alpha))


def surer_than_was_said() -> None:
    falk = person("Falk")
    confirms(tells(outlet("Alpha"), falk, **LIKELY), tells(outlet("Beta"), falk))


def a_page_beside() -> None:
    accept(tells(outlet("Alpha"), person("Falk")), evidence_snapshot=f.make_snapshot())


def kept_confidential() -> None:
    """The one Falk, whom those who know everybody find in two rows of one name."""
    hidden = f.make_source(name="Falk", kind="organisation", confidential=True)
    confirms(tells(outlet("Alpha"), person("Falk")), tells(outlet("Beta"), hidden))


SCENES = {
    nobody_named: (0, False, 0, False),
    two_people: (2, False, 2, False),
    each_from_the_other: (0, False, 0, False),
    surer_than_was_said: (1, True, 1, True),
    a_page_beside: (1, False, 1, False),
    kept_confidential: (1, True, 2, False),
}


@pytest.mark.parametrize("scene", SCENES, ids=lambda one: one.__name__)
def test_what_is_kept_is_what_the_page_tells(scene: Callable[[], None]) -> None:
    scene()
    assert kept() == told()
    assert SCENES[scene] in kept().values()


def link_withdrawn() -> None:
    Confirmation.objects.update(status="rejected")


def by_ortiz() -> Claim:
    """The claim that Ortiz makes."""
    return Claim.objects.get(attributions__source__name="Ortiz")


def person_owned() -> None:
    owner = person("Holding")
    for one in Source.objects.filter(name__in=["Falk", "Ortiz"]):
        f.make_ownership(owner=owner, owned=one)


def spokesmen() -> None:
    body = f.make_source(name="The Ministry", kind="government")
    for one in Source.objects.filter(name__in=["Falk", "Ortiz"]):
        f.make_spokesman(speaker=one, body=body)


def merged() -> None:
    falk, ortiz = Source.objects.filter(name__in=["Falk", "Ortiz"]).order_by("pk")
    f.make_judgement(kind="same_source", first_source=falk, second_source=ortiz)


def one_name() -> None:
    Source.objects.filter(name="Ortiz").update(name="Falk", kind="organisation")


def nobody_any_more() -> None:
    Attribution.objects.filter(source__name="Ortiz").delete()


def another_speaker() -> None:
    falk = Source.objects.get(name="Falk")
    Attribution.objects.filter(source__name="Ortiz").update(source=falk)


def spoken_jointly() -> None:
    claim = by_ortiz()
    claim.attributions.all().delete()
    step(claim, 0, tuple(Source.objects.filter(name__in=["Falk", "Ortiz"])))


def taken_back() -> None:
    """A later text of the same outlet corrects the one that names Ortiz."""
    old = by_ortiz().document
    new = f.make_document("We were wrong on the bridge.", supersedes=old)
    seen = Appearance.objects.get(document=old)
    later = f.NOON + timedelta(days=1)
    f.make_appearance(document=new, publisher=seen.publisher, published_at=later)


def unpublished() -> None:
    """The outlet whose own word it was is not known to have given it out."""
    claim = by_ortiz()
    claim.attributions.all().delete()
    claim.document.appearances.all().delete()


CHANGES = [
    another_speaker,
    link_withdrawn,
    merged,
    nobody_any_more,
    one_name,
    person_owned,
    spoken_jointly,
    spokesmen,
    taken_back,
    unpublished,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda one: one.__name__)
def test_what_has_changed_is_weighed_anew(change: Callable[[], None]) -> None:
    two_people()
    before = kept()
    change()
    assert kept() == told() != before


def test_a_claim_that_is_put_right_waits_to_be_weighed_anew() -> None:
    two_people()
    kept()
    claim = by_ortiz().pk
    Claim.objects.filter(pk=claim).update(**LIKELY)
    assert {(one.subject, one.key) for one in Unweighed.objects.all()} == {
        ("claim", claim)
    }


def test_a_merge_that_is_taken_back_parts_what_it_joined() -> None:
    two_people()
    before = kept()
    merged()
    assert kept() != before
    Judgement.objects.update(withdrawn_at=f.NOON + timedelta(days=900))
    assert kept() == before


def test_a_link_joins_claims_that_were_weighed_apart() -> None:
    claim = tells(outlet("Alpha"), person("Falk"))
    other = tells(outlet("Beta"), person("Ortiz"))
    assert [kept()[one.pk][0] for one in (claim, other)] == [1, 1]
    confirms(claim, other)
    assert [kept()[one.pk][0] for one in (claim, other)] == [2, 2]


def test_what_bears_on_nothing_leaves_all_as_it_was() -> None:
    two_people()
    kept()
    Claim.objects.update(held_until=None)
    Document.objects.update(authenticity="unchecked")
    assert not Unweighed.objects.exists()
    assert weigh() == 0


def test_all_may_be_weighed_anew() -> None:
    two_people()
    right = kept()
    Weight.objects.update(roots=9)
    weigh_all_anew()
    assert kept() == right


def test_where_too_many_claims_are_joined_none_has_a_weight(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    two_people()
    joined = set(Clustered.objects.values_list("claim", flat=True))
    assert joined <= kept().keys()
    monkeypatch.setattr(weighing, "LARGEST", 1)
    weigh_all_anew()
    assert joined.isdisjoint(kept())


def test_a_claim_that_is_gone_is_weighed_no_more() -> None:
    Unweighed.objects.create(subject="claim", key=1)
    assert kept() == {}
    assert not Unweighed.objects.exists()
