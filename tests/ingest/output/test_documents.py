"""A document is written in the form of the exchange, key by key."""

import hashlib
from dataclasses import replace

from claims.ingest.article import Facts
from claims.ingest.output.documents import document_values
from claims.ingest.output.telling import Telling
from claims.text.reading import Reading

DOCUMENT_KEYS = ["id", "title", "language", "text_sha256", "claims"]
CLAIM = {
    "text": "Probably the port\u00a0is shut",
    "start": 11,
    "end": 36,
    "proposition": "The port is shut",
    "mode": "indirect",
    "polarity": "affirmed",
    "modality": "fact",
    "evidentiality": "stated",
    "score": 0.877,
    "chain": [
        {
            "name": "Leonid Ivashov",
            "mention": "Ivashov",
            "start": 49,
            "end": 56,
            "kind": "person",
            "title": "official",
            "former": True,
            "role": "first_hand",
            "members": [],
            "candidates": [],
            "cue": {
                "text": "as saying",
                "start": 57,
                "end": 66,
                "stance": "neutral",
            },
        },
        {
            "name": "RIA",
            "mention": "RIA",
            "start": 38,
            "end": 41,
            "kind": "agency",
            "title": None,
            "former": False,
            "role": "relay",
            "members": [],
            "candidates": [],
            "cue": None,
        },
    ],
    "hedge": {
        "level": "likely",
        "low": 0.55,
        "high": 0.8,
        "cues": [{"text": "Probably", "start": 11, "end": 19, "kind": "epistemic"}],
    },
}


def test_a_document_has_exactly_the_keys_of_the_format(telling: Telling) -> None:
    assert list(document_values(telling)) == DOCUMENT_KEYS


def test_an_attributed_claim_is_written_whole(telling: Telling) -> None:
    assert document_values(telling)["claims"][1] == CLAIM


def test_what_the_document_says_itself_has_no_chain(telling: Telling) -> None:
    claim = document_values(telling)["claims"][0]

    assert (claim["chain"], claim["hedge"]["low"]) == ([], None)


def test_the_digest_is_of_the_text_in_utf8(telling: Telling) -> None:
    digest = hashlib.sha256(telling.article.text.encode()).hexdigest()

    assert document_values(telling)["text_sha256"] == digest


def test_the_headline_is_the_title_where_none_is_stated(telling: Telling) -> None:
    assert document_values(telling)["title"] == "Port Shut"


def test_the_stated_title_stands_above_the_headline(telling: Telling) -> None:
    article = replace(telling.article, facts=Facts(title="The port is shut"))

    values = document_values(replace(telling, article=article))

    assert values["title"] == "The port is shut"


def test_no_title_is_invented(telling: Telling) -> None:
    values = document_values(replace(telling, reading=Reading(None, "ru", ())))

    assert (values["title"], values["claims"]) == (None, [])


def test_what_storing_did_is_told_where_it_was_stored(telling: Telling) -> None:
    assert document_values(replace(telling, stored="created"))["stored"] == "created"
