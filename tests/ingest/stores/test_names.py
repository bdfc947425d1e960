"""What the texts of a store tell of names."""

import pytest

from claims.ingest.stores.inputs import GivenDocument
from claims.ingest.stores.names import in_full, spoken_for
from claims.ingest.stores.statements import statements_of, telling_of

TEXT = "Banker Felix Tann is ill. President Amadi left for Drosk."


@pytest.mark.parametrize(
    ("names", "full"),
    [
        ({"Tann"}, ["Felix Tann"]),
        ({"Tann", "Oleh Tann"}, []),  # the other Tann is named in full
        ({"Amadi"}, []),  # what stands before it is a title
        ({"the mayor", "Ivo Lund"}, []),
    ],
)
def test_a_lone_name_has_its_full_form_from_the_texts(
    names: set[str], full: list[str]
) -> None:
    assert in_full(names, [TEXT]) == full


def test_who_speaks_for_a_body_is_told_with_it() -> None:
    text = "Kremlin spokesman Igor Konev said it may rain. Anna Falk said it may snow."
    telling = telling_of(0, GivenDocument("Post", None, text))
    assert spoken_for(statements_of(telling)) == [("Igor Konev", "Kremlin")]
