"""The name that stands beside a noun for an outlet or an agency."""

from collections.abc import Sequence

from claims.text.naming.kinds import AFTER_NAME
from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import unlettered
from claims.text.naming.titles import is_office
from claims.text.naming.wording import MARKS
from claims.text.passage import Token


def find_outlet(tokens: Sequence[Token], lexicon: NamingLexicon) -> str:
    """The name beside "news agency", "the website", "state news"; empty if none.

    The name after the noun goes before the one in front of it, which may only tell
    whose the outlet is: "the Iranian news agency Fars". Who works there is none: "news
    agency head Jan Borg".
    """
    nouns = lexicon.outlets["agency"] | lexicon.outlets["outlet"]
    plain = [at for at, token in enumerate(tokens) if _is_plain(token, nouns)]
    if not plain or {token.lower for token in tokens[: plain[0]]} & AFTER_NAME:
        return ""
    if any(is_office(token.lower, lexicon) for token in tokens[plain[-1] + 1 :]):
        return ""
    known = nouns | lexicon.outlets["states"]
    before = _named(tokens[_after_possessor(tokens) : plain[0]], known)
    after = _named(tokens[plain[-1] + 1 :], known)
    return " ".join(after or before)


def _is_plain(token: Token, nouns: frozenset[str]) -> bool:
    capital = token.text[0].isupper() or unlettered(token.text)
    return token.lower in nouns and not capital


def _named(tokens: Sequence[Token], known: frozenset[str]) -> list[str]:
    """The first words in a row that can be a name, or those in quotation marks."""
    run: list[str] = []
    quoted = False
    for token in tokens:
        if token.text in MARKS:
            quoted = not quoted
        elif _may_name(token, known) or quoted or (run and token.text.isdigit()):
            run.append(token.text)
        elif run:
            break
    return run


def _may_name(token: Token, known: frozenset[str]) -> bool:
    if unlettered(token.text):
        return True
    return token.text[0].isupper() and token.lower not in known | {"the", "a", "an"}


def _after_possessor(tokens: Sequence[Token]) -> int:
    places = [at for at, token in enumerate(tokens) if token.lower == "'s"]
    return places[-1] + 1 if places else 0
