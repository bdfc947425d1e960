"""Who speaks for which body, as the words around a name say."""

import pytest

from claims.ingest.moments import moment
from claims.ingest.stores.bodies import body_of, is_body
from claims.ingest.stores.inputs import GivenDocument
from claims.ingest.stores.statements import statements_of, telling_of


@pytest.mark.parametrize(
    ("speaker", "body"),
    [
        ("Foreign Ministry spokeswoman Lena Ahlberg", "Foreign Ministry"),
        ("Lena Ahlberg, a spokeswoman for the Foreign Ministry,", "Foreign Ministry"),
        ("Kremlin spokesman Igor Konev", "Kremlin"),
        ("Foreign Minister Lena Ahlberg", "Foreign Ministry"),
        ("Igor Konev, the chief executive of Orvo Industries,", "Orvo Industries"),
        ("Prime Minister Lena Ahlberg", ""),
        ("Lena Ahlberg, a former spokeswoman for the Foreign Ministry,", ""),
        ("Mayor Lena Ahlberg", ""),
        ("Lena Ahlberg", ""),
        ("a Foreign Ministry spokeswoman", ""),
    ],
)
def test_a_speaker_has_a_body(speaker: str, body: str) -> None:
    given = GivenDocument("Post", moment("2025-01-01"), f"{speaker} said it may rain.")
    (statement,) = statements_of(telling_of(0, given))
    assert body_of(statement, statement.found.chain[0]) == body


@pytest.mark.parametrize("publisher", ["Defence Ministry", "Lund City Council"])
def test_a_body_publishes_for_itself(publisher: str) -> None:
    assert is_body(publisher)


@pytest.mark.parametrize("publisher", ["Police Gazette", "Evening Post", ""])
def test_an_outlet_does_not(publisher: str) -> None:
    assert not is_body(publisher)
