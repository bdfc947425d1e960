"""What sort of source some words tell of."""

from collections.abc import Sequence

from claims.text.naming.lexicon import NamingLexicon
from claims.vocabulary import SourceKind

AFTER_NAME = frozenset(["of", "for", "at", "in", "from", "to", "with", "who", "which"])
_DESCRIBED = (
    SourceKind.PRESS_RELEASE,
    SourceKind.SOCIAL_ACCOUNT,
    SourceKind.ANONYMOUS,
    SourceKind.GROUP,
    SourceKind.GOVERNMENT,
    SourceKind.ORGANISATION,
    SourceKind.LEAKED_DOCUMENT,
)


def named_kind(
    name: Sequence[str], around: Sequence[str], lexicon: NamingLexicon
) -> SourceKind:
    """The sort of what bears a name; `around` has the words right beside it.

    Both are in lower case. Whose it is tells nothing of it: "CNN's Jake Tapper".
    """
    own, outlets = set(_noun_part(name)), lexicon.outlets
    words = own | set(around)
    if (set(around) - own) & outlets["platforms"]:
        return SourceKind.SOCIAL_ACCOUNT
    if words & outlets["agency"] or own & outlets["known_agencies"]:
        return SourceKind.AGENCY
    if words & outlets["outlet"] or own & outlets["known_outlets"]:
        return SourceKind.OUTLET
    if name[-1] in outlets["names"]:
        return SourceKind.OUTLET
    return _body_kind(name, lexicon)


def _body_kind(name: Sequence[str], lexicon: NamingLexicon) -> SourceKind:
    kinds = lexicon.kinds
    head = _head(name)
    for last in (" ".join(name[-2:]), head, name[-1]):
        if last in kinds["government"]:
            return SourceKind.GOVERNMENT
        if last in kinds["organisation"]:
            return SourceKind.ORGANISATION
    if _is_state(name, lexicon) or set(name) & kinds["government"]:
        return SourceKind.GOVERNMENT
    if name[-1].isdigit():
        return SourceKind.ORGANISATION
    if name[-1] in kinds["group"] or _is_people(name):
        return SourceKind.GROUP
    return SourceKind.PERSON


def described_kind(lower: Sequence[str], lexicon: NamingLexicon) -> SourceKind:
    """The sort of what some words in lower case describe without a name."""
    head = _head(lower)
    before = lower[max(0, lower.index(head) - 1)]
    if f"{before} {head}" in lexicon.kinds["government"]:
        return SourceKind.GOVERNMENT
    for kind in _DESCRIBED:
        if head in lexicon.kinds[kind.value]:
            return kind
    if head in lexicon.kinds["document"]:
        hidden = set(lower) & lexicon.words["hidden"]
        return SourceKind.LEAKED_DOCUMENT if hidden else SourceKind.ANONYMOUS
    nouns = lexicon.outlets["agency"] | lexicon.outlets["outlet"]
    return SourceKind.OUTLET if set(lower) & nouns else SourceKind.ANONYMOUS


def is_body(word: str, lexicon: NamingLexicon) -> bool:
    """Whether a noun in lower case is what a body is called: "bureau", "bank"."""
    kinds = lexicon.kinds
    return word in kinds["government"] | kinds["organisation"]


def describes_many(lower: Sequence[str], lexicon: NamingLexicon) -> bool:
    """Whether a group is described by others' names: "relatives of two prisoners"."""
    return "of" in lower and _head(lower) in lexicon.kinds["group"]


def _is_state(name: Sequence[str], lexicon: NamingLexicon) -> bool:
    kinds = lexicon.kinds
    return name[-1] in kinds["realms"] or (
        len(name) < 3 and name[-1] in kinds["countries"]
    )


def _is_people(name: Sequence[str]) -> bool:
    """Whether one plural word names a people: "Russians"."""
    return len(name) == 1 and name[0].endswith(("ians", "ans", "ese"))


def _head(lower: Sequence[str]) -> str:
    """The noun that words are about: the last before "of", "at", "who"."""
    return _noun_part(lower)[-1]


def _noun_part(lower: Sequence[str]) -> Sequence[str]:
    for index, word in enumerate(lower):
        if index and (word in AFTER_NAME or word in {",", "close", "familiar", "on"}):
            return lower[:index]
    return lower
