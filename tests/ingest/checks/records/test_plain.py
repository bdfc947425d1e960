"""Words, numbers and addresses are read out of whatever stands in their place."""

from typing import Any

import pytest

from claims.ingest.checks.records.plain import address, number, words


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("False", "False"),
        ("  Mostly\n false ", "Mostly false"),
        ("&amp;quot;Mostly&amp;quot; &lt;b&gt;false&lt;/b&gt;", '"Mostly" false'),
        ("<p>Pants on <em>fire</em>!</p>", "Pants on fire !"),
        ("5 < 6 and x <soon> y", "5 < 6 and x <soon> y"),
        ("a\x00b\u202ec", "a b c"),
        ("half a letter \ud83d", "half a letter \ufffd"),
        ({"@value": "Falso", "@language": "es"}, "Falso"),
        ({"@type": "Text", "name": "False"}, "False"),
        ({"en": "False", "es": "Falso"}, "False"),
        ({"0": "False"}, "False"),
        (["", None, {"name": "Misleading"}], "Misleading"),
        (4, "4"),
        (4.5, "4.5"),
        (True, ""),
        (None, ""),
        ({}, ""),
        (float("nan"), ""),
    ],
)
def test_words_are_read(value: Any, said: str) -> None:
    assert words(value) == said


@pytest.mark.parametrize(
    ("value", "meant"),
    [
        (4, 4.0),
        ("4", 4.0),
        (" 4,5 ", 4.5),
        ("-1", -1.0),
        ({"@value": "3"}, 3.0),
        (["2"], 2.0),
        (True, None),
        ("four", None),
        ("4/5", None),
        ("", None),
        (None, None),
        (10**400, None),
        (1e300, None),
        (float("nan"), None),
        ("9" * 400, None),
    ],
)
def test_a_number_is_read_unless_it_is_absurd(value: Any, meant: float | None) -> None:
    assert number(value) == meant


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("https://a.example/1", "https://a.example/1"),
        (
            {"@type": "CreativeWork", "url": "https://a.example/1"},
            "https://a.example/1",
        ),
        ({"@id": "https://a.example/1"}, "https://a.example/1"),
        ([{"name": "x"}, "https://a.example/1"], "https://a.example/1"),
        ("https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"),
        ("a.example", ""),
        ("javascript:alert(1)", ""),
        ("https://a.example/ b", ""),
        ("https://a.example/" + "x" * 2000, ""),
        (7, ""),
    ],
)
def test_an_address_is_one_of_the_web(value: Any, found: str) -> None:
    assert address(value) == found
