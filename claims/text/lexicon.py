"""The word lists of one language, parsed once and handed to every step."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claims.text.attribution import AttributionLexicon, parse_attribution
from claims.text.hedging import Genre, HedgingLexicon, parse_genre, parse_hedging
from claims.text.naming import NamingLexicon, parse_naming

if TYPE_CHECKING:
    from claims.text.tagging import Network

Tables = Mapping[str, Mapping[str, object]]


class LanguageWithoutDataError(LookupError):
    """A language that has no word lists here; the message names those that do."""


# Its repr would be a book, and whoever prints one in a failure hides the failure.
@dataclass(frozen=True, repr=False)
class Lexicon:
    """What the steps know of one language.

    `network` is its tagger, if it has one, and `genre` tells how that one is heard.
    """

    language: str
    attribution: AttributionLexicon
    hedging: HedgingLexicon
    naming: NamingLexicon
    genre: Genre
    network: "Network | None" = None


def parse_lexicon(
    language: str, tables: Tables, network: "Network | None" = None
) -> Lexicon:
    """Parse the tables "attribution", "genre", "hedging" and "naming" of one language.

    Raises KeyError where a table is missing and ValueError where a row is malformed.
    """
    return Lexicon(
        language,
        parse_attribution(tables["attribution"]),
        parse_hedging(tables["hedging"]),
        parse_naming(tables["naming"]),
        parse_genre(tables["genre"]),
        network,
    )
