"""Recalls the sentences of ours that a value holds, so that they can be said."""

import re
from dataclasses import replace
from functools import partial

from claims.reports.frozen import BONDS, FINDINGS, FLIPS, LIMITS, OFFICES, TIES
from claims.reports.outline.wording import listed
from claims.reports.recalling import NAMELESS, recalled, recalled_drift
from claims.reports.value import Edition, Group, Roots
from claims.vocabulary import Phrase, joined

_AND = " and "
_OVER = re.compile(r", (?=former )")


def recall(edition: Edition) -> Edition:
    """The same edition, to which its own sentences are phrases again."""
    name, chain = partial(_name, _named(edition)), edition.statement.chain
    return replace(
        edition,
        statement=replace(
            edition.statement,
            chain=tuple(
                replace(one, name=name(one.name), office=_office(one.office))
                for one in chain
            ),
        ),
        tellings=tuple(
            replace(
                one,
                name=name(one.name),
                label=Phrase(one.label),
                drift=recalled_drift(one.drift) if one.drift else "",
            )
            for one in edition.tellings
        ),
        evidence=tuple(
            replace(one, told_by=name(one.told_by), root=name(one.root))
            for one in edition.evidence
        ),
        roots=_roots(edition.roots, edition),
        timeline=tuple(replace(one, who=name(one.who)) for one in edition.timeline),
        sources=tuple(
            replace(
                one,
                name=name(one.name),
                offices=tuple(map(_office, one.offices)),
                interests=tuple(recalled(tie, TIES) for tie in one.interests),
            )
            for one in edition.sources
        ),
        replies=tuple(replace(one, party=name(one.party)) for one in edition.replies),
        limits=tuple(recalled(one, LIMITS) for one in edition.limits),
        prose=replace(
            edition.prose,
            notes=tuple(replace(one, by=name(one.by)) for one in edition.prose.notes),
            waived=tuple(
                replace(one, finding=recalled(one.finding, FINDINGS))
                for one in edition.prose.waived
            ),
        ),
    )


def _roots(roots: Roots, edition: Edition) -> Roots:
    """Who the roots are, and the sentences about them."""
    named = _named(edition)
    name = partial(_name, named)

    def group(one: Group) -> Group:
        bonds = (_inside(recalled(bond, BONDS), named) for bond in one.bonds)
        return Group(tuple(map(name, one.roots)), tuple(bonds))

    return replace(
        roots,
        affirming=tuple(map(group, roots.affirming)),
        denying=tuple(map(group, roots.denying)),
        circular=tuple(map(name, roots.circular)),
        flips=tuple(
            _inside(recalled(f"Without the {one} the balance changes.", FLIPS), named)
            for one in roots.flips
        ),
    )


def _named(edition: Edition) -> frozenset[str]:
    """Everybody whose name the edition knows by itself."""
    sources = {one.name for one in edition.sources}
    return frozenset(sources | {one.publisher for one in edition.texts} | NAMELESS)


def _inside(words: str, named: frozenset[str]) -> str:
    """A sentence with the names in it told one by one."""
    return words.each(partial(_name, named)) if isinstance(words, Phrase) else words


def _name(named: frozenset[str], words: str) -> str:
    """A name; of nobody's, or of several that are each known, a phrase."""
    if words in NAMELESS:
        return Phrase(words)
    names = words.split(_AND)
    if len(names) == 1 or not named.issuperset(names):
        return words
    return joined(map(partial(_name, named), names), "%(first)s and %(second)s")


def _office(words: str) -> str:
    """An office, or several with commas between, of which some are over."""
    return listed(recalled(one, OFFICES) for one in _OVER.split(words))
