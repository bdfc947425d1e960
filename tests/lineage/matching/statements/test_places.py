"""The words of a statement that mean something are found where they stand."""

from claims.lineage.matching import MatchingLexicon
from claims.lineage.matching.statements import figures_in, places_of

WORDS = "Twelve miners were killed on 3 May in the Karsk mine"


def words_at(places: tuple[tuple[int, int], ...], words: str = WORDS) -> list[str]:
    return [words[start:end] for start, end in places]


def test_a_word_is_found_by_what_it_means(english: MatchingLexicon) -> None:
    found = places_of(WORDS, {"kill", "karsk"}, english)
    assert words_at(found) == ["killed", "Karsk"]


def test_neighbours_are_one_span(english: MatchingLexicon) -> None:
    words = "Lind stepped down in Drosk"
    found = places_of(words, {"lind", "resign", "drosk"}, english)
    assert words_at(found, words) == ["Lind stepped down", "Drosk"]


def test_another_script_keeps_its_places(english: MatchingLexicon) -> None:
    words = "Газета «Заря» закрыта"
    found = places_of(words, {"zar"}, english)
    assert words_at(found, words) == ["Заря"]


def test_figures_are_numbers_and_dates(english: MatchingLexicon) -> None:
    assert words_at(figures_in(WORDS, english)) == ["Twelve", "3", "May"]


def test_nothing_is_found_where_nothing_is_meant(english: MatchingLexicon) -> None:
    assert places_of(WORDS, {"deliver"}, english) == ()
