"""The office inside some words: a noun phrase that says what somebody is."""

from collections.abc import Sequence

from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import is_occupation
from claims.text.naming.wording import words_of
from claims.text.passage import Token

_SHORTEST_AGENT = 5  # letters: "baker", but not "over"


def office_before(tokens: Sequence[Token], lexicon: NamingLexicon) -> str:
    """The office that ends some words, as right before a name; empty where none does.

    "trip by Senate leader" has "Senate leader"; "article published by" has none.
    """
    start = len(tokens)
    while start and _continues(tokens, start - 1, lexicon):
        start -= 1
    return office_phrase(tokens[start:], lexicon)


def office_phrase(tokens: Sequence[Token], lexicon: NamingLexicon) -> str:
    """The office that some words are, without an opening article; empty for none.

    What is no part of the noun phrase is left off: "historian who attended the session"
    has "historian", and "Mrs." is no office.
    """
    plain = [one for one in tokens if one.lower not in lexicon.offices["honorifics"]]
    phrase = _noun_phrase(_without_small(plain, lexicon), lexicon)
    before = phrase[: _head_end(phrase, lexicon)]
    if not before or not is_office(before[-1].lower, lexicon):
        return ""
    if any(token.text[0].isdigit() for token in before) or _is_clause(phrase, lexicon):
        return ""
    return words_of(phrase)


def is_office(word: str, lexicon: NamingLexicon) -> bool:
    """Whether a noun in lower case says what somebody does: "registrar", "baker"."""
    titles = lexicon.offices
    heads = titles["heads"] | (lexicon.titles - titles["modifiers"])
    if {word, word.rpartition("-")[2]} & heads:
        return True
    if is_occupation(word, lexicon):
        return True
    agent = word.endswith(tuple(titles["agents"])) and len(word) >= _SHORTEST_AGENT
    others = titles["not_agents"] | titles["modifiers"] | _media(lexicon)
    return agent and word not in others


def _continues(tokens: Sequence[Token], at: int, lexicon: NamingLexicon) -> bool:
    """Whether a word belongs to the office that the words after it tell."""
    token = tokens[at]
    if token.lower == "of":
        return at > 0 and is_office(tokens[at - 1].lower, lexicon)
    words = lexicon.words
    if token.lower in words["articles"]:
        return at > 0 and tokens[at - 1].lower == "of"
    if token.lower == "'s":
        return True
    ends = words["openers"] | words["prepositions"] | words["relatives"]
    ends |= lexicon.clauses["finite"] | lexicon.clauses["verbs"]
    ends |= lexicon.clauses["leading"] | words["possessives"]
    plain = token.text[0].isalpha() and not _is_told(token, lexicon)
    return plain and token.lower not in ends


def _is_told(token: Token, lexicon: NamingLexicon) -> bool:
    """Whether a word in small letters is of a verb or an hour: "grilled", "p.m."."""
    verb = token.text.endswith("ed") and "-" not in token.text
    verb = verb and token.lower not in lexicon.words["former"]
    return token.text.islower() and (verb or token.text.endswith("."))


def _noun_phrase(tokens: Sequence[Token], lexicon: NamingLexicon) -> Sequence[Token]:
    """The words up to a clause or a mark, without small words at their end."""
    end = 0
    stops = lexicon.words["relatives"]
    while end < len(tokens) and tokens[end].lower not in stops:
        if not (_is_word(tokens[end]) or tokens[end].lower in {"'s", "&", "'", "’"}):
            break
        end += 1
    words = lexicon.words
    small = words["prepositions"] | words["conjunctions"] | words["articles"]
    small |= words["possessives"] | {"'s", "'", "’"}
    while end and tokens[end - 1].lower in small:
        end -= 1
    return tokens[:end]


def _head_end(tokens: Sequence[Token], lexicon: NamingLexicon) -> int:
    """Where the words before a preposition or an "and" end."""
    ends = lexicon.words["prepositions"] | lexicon.words["conjunctions"]
    places = (at for at, token in enumerate(tokens) if token.lower in ends)
    return next(places, len(tokens))


def _is_clause(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    return any(token.lower in lexicon.clauses["finite"] for token in tokens)


def _without_small(tokens: Sequence[Token], lexicon: NamingLexicon) -> Sequence[Token]:
    small = lexicon.clauses["starts"] | lexicon.words["possessives"]
    return tokens[1:] if tokens and tokens[0].lower in small else tokens


def _is_word(token: Token) -> bool:
    return token.text[0].isalnum()


def _media(lexicon: NamingLexicon) -> frozenset[str]:
    return lexicon.outlets["agency"] | lexicon.outlets["outlet"]
