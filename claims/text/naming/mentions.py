"""One mention taken apart: its name, its title, and what sort of bearer it has."""

from collections.abc import Sequence
from dataclasses import dataclass

from claims.text.naming.kinds import described_kind, describes_many, named_kind
from claims.text.naming.lexicon import NamingLexicon
from claims.text.naming.names import find_name
from claims.text.naming.outlets import find_outlet
from claims.text.naming.people import is_name_word
from claims.text.naming.titles import office_before, office_phrase
from claims.text.naming.wording import described, words_of
from claims.text.passage import Token
from claims.vocabulary import SourceKind


@dataclass(frozen=True, slots=True)
class Mention:
    """What the words of a mention say by themselves.

    `name` is empty where they only describe; `title` is an office, and only a person
    has one; `description` is the noun phrase without what follows it; `lower` holds the
    words of all of it.
    """

    name: str
    title: str
    former: bool
    kind: SourceKind
    description: str
    lower: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Bearer:
    """A name with the office before it and what sort of source bears it."""

    name: str
    title: str
    kind: SourceKind


def read_mention(tokens: Sequence[Token], lexicon: NamingLexicon) -> Mention:
    """Take a mention apart; tokens are those of its span, one at least."""
    head, aside = _parted(tokens)
    lower = tuple(token.lower for token in tokens)
    bearer = _bearer(head, lexicon)
    if aside and bearer is None:
        bearer = _named_aside(head, aside, lexicon)
    elif aside and bearer and not bearer.title and bearer.kind is SourceKind.PERSON:
        bearer = _Bearer(bearer.name, office_phrase(aside, lexicon), bearer.kind)
    if bearer is None:
        kind = described_kind([token.lower for token in head], lexicon)
        bearer = _Bearer("", "", kind)
    former = bool(lexicon.words["former"] & set(lower))
    former = former or any(word.startswith("ex-") for word in lower)
    return Mention(
        bearer.name, bearer.title, former, bearer.kind, described(head), lower
    )


def _parted(tokens: Sequence[Token]) -> tuple[Sequence[Token], Sequence[Token]]:
    """The words before the first comma, and those of the apposition after it."""
    commas = [at for at, token in enumerate(tokens) if token.text == ","]
    if not commas or not commas[0]:
        return tokens, ()
    end = commas[1] if len(commas) > 1 else len(tokens)
    return tokens[: commas[0]], tokens[commas[0] + 1 : end]


def _named_aside(
    head: Sequence[Token], aside: Sequence[Token], lexicon: NamingLexicon
) -> _Bearer | None:
    """Whoever an apposition names after an office: "the registrar, Olle Brandt"."""
    other = _bearer(aside, lexicon)
    many = describes_many([token.lower for token in head], lexicon)
    if other is None or many or (_describes(aside, lexicon) and not other.title):
        return None
    titles = (office_phrase(head, lexicon), other.title)
    title = ", ".join(filter(None, titles)) if other.kind is SourceKind.PERSON else ""
    return _Bearer(other.name, title, other.kind)


def _describes(tokens: Sequence[Token], lexicon: NamingLexicon) -> bool:
    """Whether an apposition tells an office and not a name."""
    first = tokens[0]
    article = first.lower in lexicon.words["articles"] | lexicon.words["possessives"]
    return (
        article or not is_name_word(first, lexicon) or "'s" in [t.lower for t in tokens]
    )


def _bearer(tokens: Sequence[Token], lexicon: NamingLexicon) -> _Bearer | None:
    """Whoever some words name; None where they only describe."""
    outlet = find_outlet(tokens, lexicon)
    if outlet:
        around = [token.lower for token in tokens]
        return _Bearer(outlet, "", named_kind(outlet.lower().split(), around, lexicon))
    start, end = find_name(tokens, lexicon)
    name = words_of(tokens[start:end])
    if not any(letter.isalnum() for letter in name):
        return None
    title = office_before(tokens[:start], lexicon)
    kind = named_kind(name.lower().split(), (), lexicon)
    if kind is SourceKind.PERSON and not title and _is_the_name(tokens, start):
        kind = SourceKind.ORGANISATION
    if title:
        kind = SourceKind.PERSON
    return _Bearer(name, title, kind)


def _is_the_name(tokens: Sequence[Token], start: int) -> bool:
    """Whether "the" stands right before a name, as before no person's: "the Voice"."""
    return start > 0 and tokens[start - 1].lower == "the"
