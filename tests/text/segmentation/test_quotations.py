"""Quotations are found in every style of marks, also where one is missing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.text.segmentation import take_apart


def quoted(text: str) -> list[str]:
    return [quotation.inner.of(text) for quotation in take_apart(text).quotations]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"We go," he said, "and win."', ["We go,", "and win."]),
        ("“We go,” he said.", ["We go,"]),
        ("„Wir gehen“, sagte er.", ["Wir gehen"]),
        ("»Wir gehen«, sagte er.", ["Wir gehen"]),
        ("«\u00a0Nous allons\u00a0», dit-il.", ["Nous allons"]),
        ("Газета «Правда» пишет.", ["Правда"]),
        ("Фирма «Торг «Ромашка» и Ко» пишет.", ["Торг «Ромашка» и Ко"]),
        ("‘We go,’ he said, ‘and win.’", ["We go,", "and win."]),
        ("'We go,' he said of the ministers' plan.", ["We go,"]),
        ("‘The ministers’ plan won’t go,’ he said.", ["The ministers’ plan won’t go,"]),
        ("The ministers' plan isn't Iran's.", []),
        ("In the '90s it was '80s style.", []),
        ("\"He told me 'we go' then,\" she said.", ["He told me 'we go' then,"]),
        ("“He told me ‘we go’ then,” she said.", ["He told me ‘we go’ then,"]),
        ('“We go," he said.', ["We go,"]),
        ("``We go,'' he said.", ["We go,"]),
        ('It has a 6" pipe.', []),
        ('An empty "" pair.', []),
    ],
)
def test_a_text_has_these_quotations(text: str, words: list[str]) -> None:
    assert quoted(text) == words


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    passage = take_apart('He said: "We go.\n\nThey left.')

    assert [(q.inner.of(passage.text), q.closed) for q in passage.quotations] == [
        ("We go.", False)
    ]


def test_a_quotation_that_opens_anew_in_the_next_paragraph_goes_on() -> None:
    passage = take_apart('"We go.\n\n"We win," he said. "So."')

    assert [(q.closed, q.continues) for q in passage.quotations] == [
        (False, False),
        (True, True),
        (True, False),
    ]


def test_a_quotation_that_closes_in_the_next_paragraph_goes_on() -> None:
    passage = take_apart('He said: "We go.\n\nWe win."')

    assert [
        (q.inner.of(passage.text), q.closed, q.continues) for q in passage.quotations
    ] == [("We go.", False, False), ("We win.", True, True)]


def test_a_second_opening_ends_what_was_left_open() -> None:
    passage = take_apart('He said "we go. She said "we stay".')

    assert [(q.inner.of(passage.text), q.closed) for q in passage.quotations] == [
        ("we go. She said", False),
        ("we stay", True),
    ]


def test_the_outer_span_holds_the_marks() -> None:
    passage = take_apart("He said «we go».")

    assert [q.outer.of(passage.text) for q in passage.quotations] == ["«we go»"]


@given(st.text(st.sampled_from("aB. \n\"'“”«»„‘’,0")))
def test_quotations_are_in_order_and_do_not_overlap(text: str) -> None:
    quotations = take_apart(text).quotations

    assert all(
        one.outer.end <= other.outer.start for one, other in pairwise(quotations)
    )


@given(st.text(st.sampled_from("aB. \n\"'“”«»„‘’,0")))
def test_the_inner_words_lie_in_the_outer_span(text: str) -> None:
    assert all(
        quotation.outer.contains(quotation.inner)
        and quotation.inner.of(text) == quotation.inner.of(text).strip()
        for quotation in take_apart(text).quotations
    )
