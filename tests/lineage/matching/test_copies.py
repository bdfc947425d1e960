"""Copies of a text are found through light edits and another order."""

from claims.lineage.matching import copied, copies, shingles

FIRST = (
    "The Mirna bridge was closed to lorries on Thursday after inspectors found rust in "
    "its cables, a road official said."
)
SECOND = (
    "The bridge carries nine thousand vehicles a day, and haulage firms expect delays "
    "of up to four hours."
)
OTHER = (
    "Farmers in the north brought in a third less wheat than last year, and the "
    "ministry blamed the frost in May and the price of fuel for it."
)


def test_the_same_words_are_a_copy_however_short() -> None:
    assert copies({"a": "It fell down.", "b": "It  fell down!"}) == (("a", "b"),)


def test_paragraphs_in_another_order_are_a_copy() -> None:
    texts = {"a": f"{FIRST}\n\n{SECOND}", "b": f"{SECOND}\n\n{FIRST}"}
    assert copies(texts) == (("a", "b"),)


def test_light_edits_are_a_copy() -> None:
    edited = FIRST.replace("on Thursday", "Thursday") + SECOND
    assert copies({"a": FIRST + SECOND, "b": edited}) == (("a", "b"),)


def test_a_copy_with_more_around_it_is_a_copy() -> None:
    text = f"{FIRST} {SECOND}"
    assert copies({"a": text, "b": f"{text} {OTHER} {OTHER[10:]}"}) == (("a", "b"),)


def test_a_quoted_sentence_is_no_copy() -> None:
    short = "It will rain on Monday, the mayor said."
    assert copies({"a": short, "b": f"{short} {OTHER}"}) == ()


def test_other_words_are_no_copy() -> None:
    assert copies({"a": FIRST + SECOND, "b": OTHER}) == ()


def test_a_text_without_words_is_no_copy_of_another() -> None:
    assert copies({"a": "", "b": FIRST, "c": "…"}) == ()


def test_passages_with_light_edits_are_copied() -> None:
    edited = f"{FIRST} {SECOND}".replace("on Thursday", "Thursday")
    assert copied(shingles(f"{FIRST} {SECOND}"), shingles(edited))


def test_a_short_passage_is_no_copy_even_where_it_is_the_same() -> None:
    short = shingles("It will rain on Monday, the mayor said.")
    assert not copied(short, short)
