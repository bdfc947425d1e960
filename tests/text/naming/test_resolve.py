"""Who a mention stands for: name, kind and title, as far as the text says."""

import pytest

from claims.text.findings import Party
from claims.text.lexicon import Lexicon
from claims.text.pipeline import read

ROWS = [
    (
        "Defense Minister Brigadier General Hossein Dehqan said it rained.",
        ("Hossein Dehqan", "person", "Defense Minister Brigadier General", False),
    ),
    ("Fars news agency said it rained.", ("Fars", "agency", "", False)),
    ("Russia's RIA state news said it rained.", ("RIA", "agency", "", False)),
    (
        "The Iranian news agency Sepidar said it rained.",
        ("Sepidar", "agency", "", False),
    ),
    (
        "The newspaper «Невская хроника» said it rained.",
        ("Невская хроника", "outlet", "", False),
    ),
    (
        "The daily کرانه said it rained.",
        ("کرانه", "outlet", "", False),
    ),
    ("The Karst Review said it rained.", ("Karst Review", "outlet", "", False)),
    (
        "The Finance Ministry said it rained.",
        ("Finance Ministry", "government", "", False),
    ),
    ("Russia said it rained.", ("Russia", "government", "", False)),
    ("Russians said it rained.", ("Russians", "group", "", False)),
    ("Residents said it rained.", ("Residents", "group", "", False)),
    (
        "Mira Velic, a spokeswoman for TransKarsan, said it rained.",
        ("Mira Velic", "person", "spokeswoman for TransKarsan", False),
    ),
    (
        "An opposition deputy, Laleh Nik-Andish, said it rained.",
        ("Laleh Nik-Andish", "person", "opposition deputy", False),
    ),
    (
        "The head of the National Bank, Tova Brandel, said it rained.",
        ("Tova Brandel", "person", "head of the National Bank", False),
    ),
    ("The weekly Finans Idag said it rained.", ("Finans Idag", "outlet", "", False)),
    (
        "Jan Borg, the former head of the port, said it rained.",
        ("Jan Borg", "person", "former head of the port", True),
    ),
    (
        "Borg said it rained. Jan Borg is the former head of the port.",
        ("Jan Borg", "person", "", True),
    ),
    (
        "A senior official at the procurement board said it rained.",
        ("a senior official at the procurement board", "anonymous", "", False),
    ),
    (
        "Two European diplomats said it rained.",
        ("Two European diplomats", "anonymous", "", False),
    ),
    (
        "A joint statement said it rained.",
        ("a joint statement", "press_release", "", False),
    ),
    ("Skyvar Airlines said it rained.", ("Skyvar Airlines", "organisation", "", False)),
]
HELD = [
    (
        "Interior Minister Oleg Tarnov left. Tarnov, a former general, said it rained.",
        ("Interior Minister", False),
    ),
    (
        "Its head, Noor Bakshi, said it rained. Bakshi said it snowed.",
        ("head", False),
    ),
]
LATER = [
    ("Hossein Dehqan said it rained. Dehqan said it snowed.", "Hossein Dehqan"),
    ("Jan Borg said it rained. He said it snowed.", "Jan Borg"),
    ("Iria Lund said it rained. Jan Borg left. She said it snowed.", "Iria Lund"),
    (
        "Roads Minister Kaveh Daneshpur said it rained. The minister said it snowed.",
        "Kaveh Daneshpur",
    ),
    (
        "A senior official at the board said it rained. The official said it snowed.",
        "a senior official at the board",
    ),
    (
        "The Karst Review said it rained. The newspaper said it snowed.",
        "Karst Review",
    ),
    (
        "Hossein Dehqan met Sergei Shoigu in Tehran. The two ministers said it rained.",
        "Hossein Dehqan and Sergei Shoigu",
    ),
    ("Dora Ruel and Jan Borg said it rained.", "Dora Ruel and Jan Borg"),
    (
        "Dora Ruel and Jan Borg said it rained. They said it snowed.",
        "Dora Ruel and Jan Borg",
    ),
    ("Skyvar Airlines said it rained. It said it snowed.", "Skyvar Airlines"),
    (
        "Ruel Says It Rained\n\nIt poured. Dora Ruel said it snowed.",
        "Dora Ruel",
    ),
]


def parties(text: str, english: Lexicon) -> list[Party]:
    """The originators of a text's attributed claims."""
    return [one.chain[0].party for one in read(text, english).claims if one.chain]


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_a_mention_says_who_speaks(
    text: str, expected: tuple[str, str, str, bool], english: Lexicon
) -> None:
    party = parties(text, english)[0]
    assert (party.name, party.kind.value, party.title, party.former) == expected


@pytest.mark.parametrize(("text", "office"), HELD)
def test_an_office_once_told_is_held_at_the_last_mention(
    text: str, office: tuple[str, bool], english: Lexicon
) -> None:
    party = parties(text, english)[-1]
    assert (party.title, party.former) == office


@pytest.mark.parametrize(("text", "name"), LATER)
def test_the_last_mention_means_one_met_before(
    text: str, name: str, english: Lexicon
) -> None:
    assert parties(text, english)[-1].name == name


def test_members_of_a_joint_source_are_kept(english: Lexicon) -> None:
    (party,) = parties("Dora Ruel and Jan Borg said it rained.", english)
    assert party.members == ("Dora Ruel", "Jan Borg")


def test_two_who_share_a_surname_are_candidates(english: Lexicon) -> None:
    text = "Ivan Petrov met Oleg Petrov in Brask. Petrov said it rained."
    (party,) = parties(text, english)
    assert (party.name, party.candidates) == (None, ("Ivan Petrov", "Oleg Petrov"))


def test_a_pronoun_that_nothing_explains_has_no_name(english: Lexicon) -> None:
    (party,) = parties("He said it rained.", english)
    assert (party.name, party.candidates) == (None, ())
