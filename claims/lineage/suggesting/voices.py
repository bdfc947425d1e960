"""Whether two claims go back to one source, as far as their chains tell."""

from claims.lineage.matching import Name, likeness
from claims.lineage.suggesting.values import Claimed, Step, Who
from claims.vocabulary import Likeness, SourceKind

OUTLETS = frozenset([SourceKind.AGENCY, SourceKind.OUTLET])
_NOBODY = frozenset([SourceKind.ANONYMOUS, SourceKind.GROUP])
_SURE = frozenset([Likeness.SPELLING, Likeness.SCRIPT, Likeness.EXACT])
_SHORT = frozenset([Likeness.SHORT_FORM])


def root_of(claim: Claimed) -> Step:
    """Who says it first: the originator, or else whoever publishes it."""
    return claim.chain[0] if claim.chain else claim.publishers


def rule_of_roots(one: Claimed, other: Claimed) -> str:
    """The rule by which what both say is one statement twice, or two."""
    if _shares_root(one, other):
        return "same-root"
    within = one.document == other.document
    if within and one.own_voice != other.own_voice:
        return "own-words"
    if _had_from(one, other) or _had_from(other, one):
        return "had-from"
    ones, others = named(root_of(one)), named(root_of(other))
    return _by_names(ones, others) or _by_basis(one, other)


def named(step: Step) -> tuple[Who, ...]:
    """Those of a step who have a name."""
    return tuple(who for who in step if who.kind not in _NOBODY)


def _by_names(ones: Step, others: Step) -> str:
    """The rule by which two names may be of one source; empty where they are not."""
    if _alike(ones, others, _SURE):
        return "alike-names"
    short = _alike(_people(ones), _people(others), _SHORT)
    return "short-name" if short else ""


def _by_basis(one: Claimed, other: Claimed) -> str:
    """The rule of two roots, by whether both are told, and named."""
    if one.own_voice or other.own_voice:
        return "unstated-basis"
    both = named(root_of(one)) and named(root_of(other))
    return "another-root" if both else "unnamed-root"


def _people(step: Step) -> Step:
    return tuple(who for who in step if who.kind is SourceKind.PERSON)


def title_of(claim: Claimed) -> str:
    """What whoever says it is called in a sentence."""
    names = [who.name for who in root_of(claim)]
    return " and ".join(names) or (
        "somebody unnamed" if claim.chain else "a text in its own voice"
    )


def _shares_root(one: Claimed, other: Claimed) -> bool:
    """Whether one source is among the roots of both; nobody unnamed is in two texts."""
    ones, others = root_of(one), root_of(other)
    if one.document == other.document:
        return _keys(ones) == _keys(others) or bool(_keys(ones) & _keys(others))
    return bool(_keys(named(ones)) & _keys(named(others)))


def _had_from(one: Claimed, other: Claimed) -> bool:
    """Whether one says that an outlet reported it that published the other before."""
    if one.when and other.when and one.when < other.when:
        return False
    outlets = {who.key for step in one.chain for who in step if who.kind in OUTLETS}
    return bool(outlets & _keys(other.publishers))


def _alike(ones: Step, others: Step, reasons: frozenset[Likeness]) -> bool:
    """Whether some name of the one may, for such a reason, be one of the other."""
    return any(
        likeness(_name(who), _name(other)) in reasons
        for who in ones
        for other in others
    )


def _name(who: Who) -> Name:
    return Name.of(who.name, person=who.kind is SourceKind.PERSON)


def _keys(step: Step) -> set[str]:
    return {who.key for who in step}
