"""What a saying tells: its telling words, what is denied, and how surely."""

from tests.lineage.prose.conftest import Read


def denied(told: object) -> set[str]:
    return {word.lower for word in told.words if word.denied}  # type: ignore[attr-defined]


def test_a_denial_bears_on_what_follows_it_in_its_clause(read: Read) -> None:
    told = read("The mayor did not close the school, but the pool shut.")
    assert denied(told) == {"close", "school"}


def test_a_denial_at_the_end_bears_on_what_stands_before(read: Read) -> None:
    assert denied(read("A truce is unlikely, he said.")) == {"truce"}


def test_two_denials_are_none(read: Read) -> None:
    assert "damage" not in denied(read("They did not rule out damage."))


def test_a_doubt_makes_what_follows_less_sure(read: Read) -> None:
    told = read("The firm probably hid losses.", probably=675)
    strengths = {word.lower: word.strength for word in told.words}
    assert strengths == {"firm": 1000, "hid": 675, "losses": 675}


def test_a_number_and_its_unit_are_taken_apart(read: Read) -> None:
    tokens = [token.text for token in read("A two-day, 12km walk by S-300.").tokens]
    assert tokens[:5] == ["two", "day", ",", "12", "km"]
    assert "S-300" in tokens


def test_words_of_one_row_are_the_same_and_so_are_forms_of_one_word(read: Read) -> None:
    blaze, destroyed = read("The blaze destroyed it.").words[:2]
    fire, destruction = read("The fire; the destruction.").words[:2]
    assert blaze.same(fire)
    assert destroyed.same(destruction)
    assert not blaze.same(destruction)
