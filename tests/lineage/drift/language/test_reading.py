"""A telling is read once: its tokens, stems and main clause."""

from claims.lineage.drift import DriftLexicon
from claims.lineage.drift.language import read
from tests.lineage.drift.examples import told, words


def test_the_main_clause_ends_where_another_begins(english: DriftLexicon) -> None:
    one = read(told("the firm that sold it, which may close, said so"), english)
    assert [token.lower for token in one.tokens[: one.main]][-2:] == ["it", ","]


def test_a_claim_may_begin_with_a_word_that_opens_a_clause(
    english: DriftLexicon,
) -> None:
    one = read(told("while it rains they wait"), english)
    assert one.main == len(one.tokens)


def test_irregular_forms_have_the_stem_of_their_verb(english: DriftLexicon) -> None:
    first, second = (
        read(told(claim), english).stems for claim in ("withdrew", "withdrawing")
    )
    assert first == second


def test_words_stand_where_the_claim_stands(english: DriftLexicon) -> None:
    telling = told("the dam held")
    moved = type(telling)(words("the dam held", start=100))
    part = read(moved, english).words(0, 2)
    assert (part.text, part.start, part.end) == ("dam held", 104, 112)


def test_a_claim_tells_what_stands_in_it(english: DriftLexicon) -> None:
    one = read(told("The Court closed it"), english)
    assert one.tells(words("the court"))
    assert not one.tells(words("the council"))
