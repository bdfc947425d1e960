"""Words that look like hedges and are none, and hedges that look otherwise."""

import pytest

from claims.text.hedging import weigh
from claims.text.lexicon import Lexicon
from claims.text.segmentation import take_apart
from claims.text.spans import Span

MONTH = [
    "Airline to Resume Flights in May",
    "Talks Set for May 12",
    "Rail Strike Ends After May Deal",
    "Exports Fell in May, Bank Says",
    "Bridge Opened Last May",
    "Theresa May said the vote was over",
    "The two sides met in May 2015",
    "From May to July the pass is closed",
    "By late May the water had fallen",
    "On 3 May the court ruled",
]
MODAL = [
    "Airline May Resume Flights in June",
    "Minister May Resign Over Tunnel",
    "Talks May Fail, Envoy Warns",
    "Court May Hear Appeal Next Week",
    "Bridge May Have Been Unsafe",
    "Rebels May Accept the Truce",
    "Bank may cut rates in autumn",
    "The ships may sail on Monday",
    "It may be that the vote fails",
    "Prices May Not Fall Before Spring",
]
NO_HEDGE = [
    "The mayor could not be reached for comment",
    "From the roof they could see the harbour",
    "The dam can hold the water of two years",
    "The minister said the ships would leave on Monday",
    "There is no political will to close the mine",
    "It was a likely story",
    "Three in five likely voters were asked",
    "The judge found probable cause for the search",
    "The suspect fled over the border",
    "They believe in peace",
    "Certain countries sent no delegate",
    "The road will open as soon as possible",
    "Prices rose more than expected",
    "The parade showed the military might of the empire",
    "Every driver must carry a licence",
    "Sanctions should be lifted",
    "The delay was due to the storm",
    "The clerk appeared in court on Friday",
    "The fleet must leave the port",
    "Some 300 people came to the square",
]
LEVELS = [
    ("The vote will almost certainly fail", "almost_certain"),
    ("The vote will very likely fail", "very_likely"),
    ("Somebody must have opened the gate", "very_likely"),
    ("The vote will probably fail", "likely"),
    ("The vote may well fail", "likely"),
    ("The gate apparently stood open", "likely"),
    ("It is as likely as not that the vote fails", "even"),
    ("It cannot be ruled out that the vote fails", "possible"),
    ("Perhaps the vote fails", "possible"),
    ("It is not impossible that the vote fails", "possible"),
    ("The vote is unlikely to pass", "unlikely"),
    ("The vote is highly unlikely to pass", "very_unlikely"),
    ("There is almost no chance that the vote passes", "remote"),
    ("It is unclear whether the vote passed", "undetermined"),
    ("It is not known who opened the gate", "undetermined"),
    ("I think it almost certain that the vote fails", "almost_certain"),
    ("It may be that the vote will probably fail", "possible"),
    ("The bank has reportedly closed", "asserted"),
    ("The captain, who may resign, left the port", "asserted"),
    ("The port was closed because the pier might fall", "asserted"),
]


def level(text: str, english: Lexicon) -> str:
    """The level of a whole sentence or headline."""
    span = Span(0, len(text))
    return weigh(take_apart(text), span, None, english.hedging).level.value


@pytest.mark.parametrize("text", MONTH)
def test_may_is_a_month_or_a_name(text: str, english: Lexicon) -> None:
    assert level(text, english) == "asserted"


@pytest.mark.parametrize("text", MODAL)
def test_may_is_a_hedge(text: str, english: Lexicon) -> None:
    assert level(text, english) == "possible"


@pytest.mark.parametrize("text", NO_HEDGE)
def test_what_only_looks_like_a_hedge_is_none(text: str, english: Lexicon) -> None:
    assert level(text, english) == "asserted"


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_hedges_have_their_level(text: str, expected: str, english: Lexicon) -> None:
    assert level(text, english) == expected
