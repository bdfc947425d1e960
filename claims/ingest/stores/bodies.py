"""For which body a source speaks, as the words around its name say."""

import re
from collections.abc import Iterator

from claims.ingest.lexicons import load_lexicon
from claims.ingest.stores.statements import FALLBACK, Statement
from claims.text.reading import ChainStep
from claims.vocabulary import SourceKind

_SPOKEN = r"spokes(?:man|woman|person)|press (?:secretary|officer|attaché)"
_HEAD = (
    r"chief executive|ceo|chair(?:man|woman|person)?|director(?: general)?|head|chief"
)
_CAPITALS = r"[A-Z][\w’'-]*(?: (?:of|for|the|and|[A-Z][\w’'-]*))*"
_LOWER = r"(?:[\w-]+ ){0,2}(?:ministry|police|government|army|navy|commission|council)"
_BODY = rf"(?:(?:the )?(?P<body>{_CAPITALS}|{_LOWER}))"
_BEFORE = re.compile(rf"(?P<body>{_CAPITALS}|{_LOWER})(?:['’]s)? (?:{_SPOKEN})\b")
_AFTER = re.compile(rf"(?:{_SPOKEN}|{_HEAD}) (?:for|of|at) {_BODY}")
_MINISTER = re.compile(
    r"\b(?P<field>[A-Z]\w+|[a-z]+) (?:[Mm]inister)\b"
    r"|\b[Mm]inister (?:of|for) (?:the )?(?P<of>\w+)"
)
_ANY_FIELD = frozenset(["prime", "deputy", "first", "former", "a", "the", "cabinet"])


def body_of(statement: Statement, step: ChainStep) -> str:
    """The body for which the source of a step speaks officially; else nothing.

    Who once held an office speaks for nobody.
    """
    party = step.party
    if party.kind is not SourceKind.PERSON or party.former or not party.name:
        return ""
    for words in _around(statement, party.name, party.title):
        for pattern in (_BEFORE, _AFTER):
            match = pattern.search(words)
            if match:
                return _plain(match["body"], party.name)
        match = _MINISTER.search(words)
        field = (match["field"] or match["of"]) if match else ""
        if field and field.lower() not in _ANY_FIELD:
            return f"{field.capitalize()} Ministry"
    return ""


def is_body(publisher: str) -> bool:
    """Whether a publisher is a body that speaks for itself, and no outlet."""
    naming = load_lexicon(FALLBACK).naming
    words = {word.strip(".,").lower() for word in publisher.split()}
    outlet = words & (naming.outlets["outlet"] | naming.outlets["names"])
    return bool(words & naming.kinds["government"]) and not outlet


def _around(statement: Statement, name: str, title: str) -> Iterator[str]:
    """The title, and the words that stand right before and after the name."""
    yield title
    before, found, after = statement.sentence.partition(name)
    if found:
        yield f"{_last_clause(before)}{found}"
        if after.startswith(","):
            yield after[1:].partition(",")[0]


def _last_clause(words: str) -> str:
    return re.split(r"[,;.“”\"]", words)[-1]


def _plain(body: str, name: str) -> str:
    """The name of a body without the article, and without its speaker's name."""
    body = body.partition(f" {name}")[0]
    return re.sub(r"^(?:[Tt]he|[Aa]) ", "", body).strip()
