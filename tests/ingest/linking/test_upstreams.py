"""What a document has from an outlet is linked to that outlet's document, if it can."""

import pytest

from claims.ingest.linking import link_all
from claims.models import Document, Upstream
from tests import factories as f
from tests.ingest.linking.made import claim, document, outlet

WORDS = "the Karsk bridge will close in June"
AGAIN = "the Karsk bridge is to be shut in June"
pytestmark = pytest.mark.django_db


def quoting(day: int = 2) -> Upstream:
    """A document that says it has the words from the Morning Star."""
    radio = document(f"The Morning Star says {AGAIN}.", "Radio Lipa", day)
    claim(AGAIN, radio, f.make_source(name="Oleh Marchuk"), outlet("Morning Star"))
    return Upstream.objects.create(
        document=radio, source=outlet("Morning Star"), start=17, end=21
    )


def upstream_of(one: Upstream) -> Document | None:
    link_all(lambda *_: None)
    one.refresh_from_db()
    return one.upstream


def test_the_outlets_document_is_upstream() -> None:
    star = document(f"Marchuk says {WORDS}.", "Morning Star")
    claim(WORDS, star, f.make_source(name="O. Marchuk"))
    assert upstream_of(quoting()) == star


def test_it_does_not_matter_which_came_in_first() -> None:
    radio = quoting()
    star = document(f"Marchuk says {WORDS}.", "Morning Star")
    claim(WORDS, star)
    assert upstream_of(radio) == star


def test_a_document_that_came_out_later_is_not_upstream() -> None:
    claim(WORDS, document(f"Marchuk says {WORDS}.", "Morning Star", day=3))
    assert upstream_of(quoting(day=2)) is None


def test_another_outlets_document_is_not_upstream() -> None:
    claim(WORDS, document(f"Marchuk says {WORDS}.", "Karst Review"))
    assert upstream_of(quoting()) is None


def test_a_document_of_the_outlet_on_another_matter_is_not_upstream() -> None:
    words = "the price of bread rose in Drosk"
    claim(words, document(f"They say {words}.", "Morning Star"))
    assert upstream_of(quoting()) is None


def test_what_is_linked_already_stays() -> None:
    radio = quoting()
    first = f.make_document()
    Upstream.objects.update(upstream=first)
    claim(WORDS, document(f"Marchuk says {WORDS}.", "Morning Star"))
    assert upstream_of(radio) == first
