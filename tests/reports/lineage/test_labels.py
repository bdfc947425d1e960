"""Tellings are named by who tells them where, and sources noted by their office."""

import pytest

from claims.reports.lineage.evidence import evidence_of
from claims.reports.lineage.labels import is_headline, labels_of, teller_of
from tests import factories as f
from tests.reports.lineage.scene import Scene


def test_a_telling_is_named_by_its_originator_and_its_publisher(scene: Scene) -> None:
    assert teller_of(scene.claim) == "Leonid Ivashov · Herald"


def test_what_nobody_published_or_is_named_for_goes_by_its_title(db: None) -> None:
    assert teller_of(f.make_claim(document=f.make_document(title="Rain"))) == "Rain"


def test_words_that_stand_in_the_title_are_a_headline(db: None) -> None:
    document = f.make_document("Rain May Come\nRain may come.", title="Rain May Come")
    assert is_headline(f.make_claim("Rain May Come", document=document))
    assert not is_headline(f.make_claim("Rain may come", document=document))


@pytest.mark.parametrize(
    ("title", "note"),
    [("general", "former general"), ("dam's former chief", "dam's former chief")],
)
def test_a_former_office_is_called_so_once(db: None, title: str, note: str) -> None:
    claim = f.make_claim()
    source = f.make_source(name="Berrel")
    f.make_attribution(claim=claim, source=source, title=title, capacity="former")
    assert labels_of(evidence_of(claim.pk)).note(("Berrel",)) == note
