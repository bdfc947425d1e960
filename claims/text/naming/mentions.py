"""One mention taken apart: its name, its title, and what sort of bearer it has."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.people import is_name_word, unlettered
from claims.text.passage import Token
from claims.vocabulary import SourceKind

_MARKS = frozenset(["«", "»", '"', "“", "”", "'", "‘", "’", "(", ")"])
_AFTER_NAME = frozenset(["of", "for", "at", "in", "from", "to", "with", "who", "which"])


@dataclass(frozen=True, slots=True)
class Mention:
    """What the words of a mention say by themselves.

    `name` is empty where they only describe; `description` is the noun phrase without
    what follows it; `lower` holds the words of all of it.
    """

    name: str
    title: str
    former: bool
    kind: SourceKind
    description: str
    lower: tuple[str, ...]


def read_mention(tokens: Sequence[Token], lexicon: NamingLexicon) -> Mention:
    """Take a mention apart; tokens are those of its span, one at least."""
    head, aside = _parted(tokens)
    lower = tuple(token.lower for token in tokens)
    name, title = _name_and_title(head, lexicon)
    bearer = head
    if aside and not name:
        other, other_title = _name_and_title(aside, lexicon)
        if other and not _describes(aside, lexicon) and not _are_many(head, lexicon):
            name, title, bearer = other, _words(head), aside
            title = " ".join(filter(None, (title, other_title)))
    elif aside and name and _describes(aside, lexicon):
        title = title or _words(aside)
    kind = kind_of(bearer, name, lexicon)
    if kind is SourceKind.PERSON and _is_the_name(head, lexicon):
        kind = SourceKind.ORGANISATION
    former = bool({"former", "ex", "retired", "onetime", "one-time"} & set(lower))
    former = former or any(word.startswith("ex-") for word in lower)
    description = described(head)
    return Mention(
        name, _without_article(title, lexicon), former, kind, description, lower
    )


def _parted(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words before the first comma, and those of the apposition after it."""
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    if not commas or not commas[0]:
        return tokens, ()
    end = commas[1] if len(commas) > 1 else len(tokens)
    return tokens[: commas[0]], tokens[commas[0] + 1 : end]


def _is_the_name(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether "the" stands right before a name, as before no person's: "the Voice"."""
    names = [is_name_word(token, lexicon) for token in tokens[1:]]
    return tokens[0].lower == "the" and bool(names) and all(names)


def _are_many(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether a group is described by others' names: "relatives of two prisoners"."""
    lower = [token.lower for token in tokens]
    return "of" in lower and _head(lower) in lexicon.kinds["group"]


def _describes(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether an apposition tells an office and not a name."""
    if not tokens:
        return False
    first = tokens[0]
    article = first.lower in lexicon.words["articles"] | lexicon.words["possessives"]
    return (
        article or not is_name_word(first, lexicon) or "'s" in [t.lower for t in tokens]
    )


def _name_and_title(tokens: Sequence[Token], lexicon: NamingLexicon) -> tuple[str, str]:
    """The name inside some words, and the words before it."""
    outlet = _outlet(tokens, lexicon)
    if outlet:
        return outlet, ""
    end = len(tokens)
    for index, token in enumerate(tokens):
        if index and token.lower in _AFTER_NAME:
            end = index
            break
    start = end
    while start and (
        is_name_word(tokens[start - 1], lexicon)
        or (start < end and tokens[start - 1].lower in lexicon.words["joiners"])
        or tokens[start - 1].text in _MARKS
    ):
        start -= 1
    while start < end and _is_opener(tokens, start, lexicon):
        start += 1
    start = _with_office(tokens, start, end, lexicon)
    if start < end and start and tokens[start - 1].lower == "'s":
        return (
            (_words(tokens[start:end]), "")
            if _is_owned_name(tokens, start)
            else ("", "")
        )
    if start == end or _only_nouns(tokens[start:end], lexicon):
        return _whole(tokens, end, lexicon), ""
    return _words(tokens[start:end]), _words(tokens[:start])


def _with_office(
    tokens: Sequence[Token], start: int, end: int, lexicon: NamingLexicon
) -> int:
    """Where the name of a body begins: "Finance" belongs to "Finance Ministry"."""
    bodies = lexicon.kinds["government"] | lexicon.kinds["organisation"]
    if start == end or tokens[end - 1].lower not in bodies:
        return start
    while start and tokens[start - 1].text[0].isupper():
        if tokens[start - 1].lower in lexicon.words["openers"]:
            break
        start -= 1
    return start


def _only_nouns(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether the capitals are a headline's: "Paper Says", "Residents Fear"."""
    kinds = lexicon.kinds
    nouns = lexicon.outlets["outlet"] | lexicon.outlets["agency"] | lexicon.titles
    nouns |= kinds["anonymous"] | kinds["group"] | kinds["leaked_document"]
    return all(token.lower in nouns for token in tokens)


def _is_opener(tokens: Sequence[Token], index: int, lexicon: NamingLexicon) -> bool:
    return index == 0 and tokens[0].lower in lexicon.words["openers"] | {"the"}


def _is_owned_name(tokens: Sequence[Token], start: int) -> bool:
    """Whether a name follows a possessor, as in "Russia's RIA"."""
    return start > 1 and len(tokens) - start <= 3


def _whole(tokens: Sequence[Token], end: int, lexicon: NamingLexicon) -> str:
    """A body that is named by its titles alone: "the Finance Ministry"."""
    words = [token for token in tokens[:end] if token.lower not in {"the", "a", "an"}]
    capitals = words and all(token.text[0].isupper() for token in words)
    if not capitals or any(token.lower in {"minister", "president"} for token in words):
        return ""
    government = any(token.lower in lexicon.kinds["government"] for token in words)
    return _words(words) if government else ""


def _outlet(tokens: Sequence[Token], lexicon: NamingLexicon) -> str:
    """The name beside "news agency", "the website", "state news"; empty if none.

    The name after the noun goes before the one in front of it, which may only tell
    whose the outlet is: "the Iranian news agency Fars".
    """
    nouns = lexicon.outlets["agency"] | lexicon.outlets["outlet"]
    plain = [at for at, token in enumerate(tokens) if _is_plain(token, nouns)]
    if not plain or {token.lower for token in tokens[: plain[0]]} & _AFTER_NAME:
        return ""
    known = nouns | lexicon.outlets["states"]
    before = _named(tokens[_after_possessor(tokens) : plain[0]], known)
    after = _named(tokens[plain[-1] + 1 :], known)
    return " ".join(after or before)


def _is_plain(token: Token, nouns: frozenset[str]) -> bool:
    return token.lower in nouns and not token.text[0].isupper()


def _named(tokens: Sequence[Token], known: frozenset[str]) -> list[str]:
    """The first words in a row that can be a name, or those in quotation marks."""
    run: list[str] = []
    quoted = False
    for token in tokens:
        if token.text in _MARKS:
            quoted = not quoted
            continue
        named = quoted or token.text[0].isupper() or unlettered(token.text)
        if named and token.lower not in known | {"the", "a", "an", "its"}:
            run.append(token.text)
        elif run:
            break
    return run


def _after_possessor(tokens: Sequence[Token]) -> int:
    places = [at for at, token in enumerate(tokens) if token.lower == "'s"]
    return places[-1] + 1 if places else 0


def kind_of(tokens: Sequence[Token], name: str, lexicon: NamingLexicon) -> SourceKind:
    """What sort of source the words tell of."""
    lower = [token.lower for token in tokens]
    words = set(lower)
    outlets = lexicon.outlets
    if words & (outlets["agency"] | outlets["known_agencies"]) and name:
        return SourceKind.AGENCY
    if name and words & (outlets["outlet"] | outlets["known_outlets"]):
        return SourceKind.OUTLET
    if name and lower[-1] in outlets["names"] | outlets["outlet"]:
        return SourceKind.OUTLET
    if name:
        return _named_kind(lower, lexicon)
    return _described_kind(lower, words, lexicon)


def _named_kind(lower: Sequence[str], lexicon: NamingLexicon) -> SourceKind:
    words = set(lower)
    if lower[-1] in lexicon.kinds["government"] or _is_state(lower, lexicon):
        return SourceKind.GOVERNMENT
    if words & lexicon.kinds["government"] and not words & lexicon.titles:
        return SourceKind.GOVERNMENT
    if lower[-1] in lexicon.kinds["organisation"]:
        return SourceKind.ORGANISATION
    if lower[-1] in lexicon.kinds["group"] or _is_people(lower):
        return SourceKind.GROUP
    return SourceKind.PERSON


def _is_state(lower: Sequence[str], lexicon: NamingLexicon) -> bool:
    return len(lower) < 3 and lower[-1] in lexicon.kinds["countries"]


def _is_people(lower: Sequence[str]) -> bool:
    """Whether one plural word names a people: "Russians"."""
    return len(lower) == 1 and lower[0].endswith(("ians", "ans", "ese"))


def _described_kind(
    lower: Sequence[str], words: set[str], lexicon: NamingLexicon
) -> SourceKind:
    head = _head(lower)
    order = (
        ("press_release", SourceKind.PRESS_RELEASE),
        ("anonymous", SourceKind.ANONYMOUS),
        ("group", SourceKind.GROUP),
        ("government", SourceKind.GOVERNMENT),
        ("organisation", SourceKind.ORGANISATION),
        ("leaked_document", SourceKind.LEAKED_DOCUMENT),
    )
    for name, kind in order:
        if head in lexicon.kinds[name]:
            return kind
    nouns = lexicon.outlets["agency"] | lexicon.outlets["outlet"]
    if words & nouns:
        return SourceKind.OUTLET
    return SourceKind.ANONYMOUS


def _head(lower: Sequence[str]) -> str:
    """The noun that a description is about: the last before "of", "at", "who"."""
    for index, word in enumerate(lower):
        if index and (word in _AFTER_NAME or word in {",", "close", "familiar", "on"}):
            return lower[index - 1]
    return lower[-1]


def described(tokens: Sequence[Token]) -> str:
    """A description as it stands, its opening article in lower case."""
    words = _words(tokens)
    first = tokens[0].text
    if first.lower() in {"a", "an", "the", "one", "its", "his", "her", "their", "some"}:
        return words[:1].lower() + words[1:]
    return words


def _words(tokens: Sequence[Token]) -> str:
    """The words as they stand, one space between those that are apart."""
    parts: list[str] = []
    end = None
    for token in tokens:
        if token.text in _MARKS - {"'", "’"}:
            continue
        if end is not None and end < token.span.start:
            parts.append(" ")
        parts.append(token.text)
        end = token.span.end
    return "".join(parts).strip()


def _without_article(title: str, lexicon: NamingLexicon) -> str:
    first, _, rest = title.partition(" ")
    small = lexicon.words["articles"] | lexicon.words["possessives"]
    return rest if first.lower() in small else title
