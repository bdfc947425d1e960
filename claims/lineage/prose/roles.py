"""Whether who acts, and on whom, is as the evidence tells it."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.acts import Deed, deeds_of
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned
from claims.lineage.prose.pairings import gapped
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind


def role_findings(
    told: Told,
    evidence: Sequence[Told],
    near: Sequence[Aligned],
    lexicon: ProseLexicon,
) -> Iterator[Finding]:
    """A deed whose agent and patient have changed places, or that another does."""
    for deed in deeds_of(told, lexicon):
        for one in near:
            if _is_amiss(deed, told, one.known, evidence, lexicon):
                yield _finding(deed, told)
                return
        if _is_of_others(deed, evidence, lexicon):
            yield _finding(deed, told)
            return


def _is_of_others(deed: Deed, evidence: Sequence[Told], lexicon: ProseLexicon) -> bool:
    """Whether the deed is told, anywhere in the evidence, of others alone."""
    alike = [other for each in evidence for other in _alike(deed, each, lexicon)]
    own = any(_met(deed.agents, other.agents) for other in alike)
    return not own and any(
        _by_unknown(deed, other, evidence) or _by_name(deed, other, evidence, lexicon)
        for other in alike
    )


def _is_amiss(
    deed: Deed,
    told: Told,
    known: Told,
    evidence: Sequence[Told],
    lexicon: ProseLexicon,
) -> bool:
    """Whether a sentence of the evidence tells the deed of others.

    Not where two do it by one verb: "A sold 3 million, B 4 million".
    """
    alike = _alike(deed, known, lexicon)
    if any(
        _renamed(deed, other, known) or _other_thing(deed, other, told, known, lexicon)
        for other in alike
    ):
        return True
    if any(gapped(known.tokens)) or any(_met(deed.agents, e.agents) for e in alike):
        return False
    acting = [other.subject for other in deeds_of(known, lexicon)]
    return any(
        _swapped(deed, other)
        or _another(deed, other, told, known)
        or _reversed(deed, other)
        or _elsewhere(deed, other, told, evidence)
        or _moved(deed, other, acting, told, lexicon)
        for other in alike
    )


def _alike(deed: Deed, known: Told, lexicon: ProseLexicon) -> list[Deed]:
    """The deeds of the evidence by the same verb, or else by one alike."""
    deeds = list(deeds_of(known, lexicon))
    found = [e for e in deeds if deed.verb.same(e.verb) or _by_form(deed, e)]
    return [e for e in found if _by_form(deed, e)] or found


def _by_form(deed: Deed, other: Deed) -> bool:
    """Whether both are told by forms of one verb: "voted for", "voted"."""
    one, two = deed.verb, other.verb
    return one.stem == two.stem or one.lower == two.lower


def _swapped(deed: Deed, other: Deed) -> bool:
    """Whether the one's agents are the other's patients, and the reverse."""
    there = _met(deed.agents, other.patients) and not _met(deed.agents, other.agents)
    back = _met(deed.patients, other.agents) and not _met(deed.patients, other.patients)
    return there and back


def _another(deed: Deed, other: Deed, told: Told, known: Told) -> bool:
    """Whether a name acts that does not act there.

    Who acts there is left out, or stands after the verb.
    """
    here, there = _named(deed, known), _named(other, told)
    if not here or not there or _met(here, there):
        return False
    if _met(_common(deed), _common(other)):
        return True  # a Chinese vessel, and a Philippine one
    if not _met(there, told.words):
        return _met(here, known.words)
    if any(token.lower == "than" for token in told.tokens):
        return False
    return _met(here, _later(known, other.verb)) and _met(
        there, _later(told, deed.verb)
    )


def _common(deed: Deed) -> list[Word]:
    """The words among who acts that are no names."""
    return [word for word in deed.agents if not word.proper]


def _elsewhere(deed: Deed, other: Deed, told: Told, evidence: Sequence[Told]) -> bool:
    """Whether a name of another sentence acts for the name that acts there."""
    names = {w.lower for each in evidence for w in each.words if w.proper}
    here = [w for w in deed.agents if w.proper or w.lower in names]
    there = [word for word in other.agents if word.proper]
    if not here or not there or _met(there, told.words) or deed.passive:
        return False
    same = any(_all_met([word], there) for word in here)
    return not same and all(
        any(_met([word], each.words) for each in evidence) for word in here
    )


def _by_name(
    deed: Deed, other: Deed, evidence: Sequence[Told], lexicon: ProseLexicon
) -> bool:
    """Whether somebody named does here what others do there: "Lam" for "columnists".

    Not where the evidence tells of both together: then the one may be the other.
    """
    if deed.passive or other.passive or deed.verb.stem != other.verb.stem:
        return False
    names, others = deed.agents, other.agents
    common = others and not any(
        word.proper or word.lower in lexicon.general for word in others
    )
    named = names and all(word.proper for word in names)
    if not common or not (named or _met(deed.patients, other.patients)):
        return False
    done = not deed.patients or _met(deed.patients, other.patients)
    having = [each for each in evidence if _met(names, each.words)]
    return done and bool(having) and not any(_met(others, e.words) for e in having)


def _by_unknown(deed: Deed, other: Deed, evidence: Sequence[Told]) -> bool:
    """Whether it is done by somebody whom the evidence, which has another, has not."""
    if not (deed.passive and deed.agents and other.agents):
        return False
    return not any(_met(deed.agents, each.words) for each in evidence)


def _moved(
    deed: Deed,
    other: Deed,
    acting: Sequence[Sequence[Word]],
    told: Told,
    lexicon: ProseLexicon,
) -> bool:
    """Whether the subject is that of another clause: "coastguards blocked it".

    Two clauses of one sentence name their subjects when these are not one.
    """
    if deed.passive != other.passive or not (deed.subject and other.subject):
        return False
    if _met(deed.subject, other.subject) or _met(other.subject, told.words):
        return False
    named = any(word.proper for word in deed.subject)
    if named and all(word.lower in lexicon.general for word in other.subject):
        return False  # "the group" may be whom the sentence names
    return any(_all_met(deed.subject, each) for each in acting)


def _reversed(deed: Deed, other: Deed) -> bool:
    """Whether who suffers it there does it here, or who does it there suffers it."""
    if not deed.passive and not other.passive and deed.verb.stem == other.verb.stem:
        acts = deed.agents and other.agents and not _met(deed.agents, other.agents)
        return bool(acts) and _all_met(other.agents, deed.patients)
    to_others = any(not word.proper for word in deed.patients)
    if deed.passive or not other.passive or not to_others:
        return False
    suffers = _met(deed.agents, other.patients) and not _met(deed.agents, other.agents)
    return suffers and deed.verb.stem == other.verb.stem


def _all_met(some: Sequence[Word], others: Sequence[Word]) -> bool:
    return all(any(one.same(other) for other in others) for one in some)


def _renamed(deed: Deed, other: Deed, known: Told) -> bool:
    """Whether a name suffers it that stands elsewhere in the evidence."""
    if deed.passive or other.passive or not _met(deed.agents, other.agents):
        return False
    here = [word for word in deed.patients[:1] if word.proper]
    there = [word for word in other.patients[:1] if word.proper]
    elsewhere = bool(here and there) and not _met(here, other.patients)
    return elsewhere and _met(here, known.words)


def _other_thing(
    deed: Deed, other: Deed, told: Told, known: Told, lexicon: ProseLexicon
) -> bool:
    """Whether it is done to what something else is done to: "recovered the pilot"."""
    if deed.passive or other.passive or not _met(deed.agents, other.agents):
        return False
    here, there = deed.patients, other.patients
    if not here or not there or _met(here, there) or _met(there, told.words):
        return False
    if deed.verb.stem != other.verb.stem:
        return False
    verbs = [w for w in known.words if w.stem == other.verb.stem]
    ends = (n for n, token in enumerate(known.tokens) if token.lower in lexicon.breaks)
    end = next((n for n in ends if n > other.verb.place), len(known.tokens))
    apart = [word for word in known.words if word.place > end]
    return len(verbs) == 1 and _all_met(here, apart)


def _named(deed: Deed, beside: Told) -> list[Word]:
    """The names among who acts; a first word is one where the other has it as one."""
    names = {word.lower for word in beside.words if word.proper}
    return [word for word in deed.agents if word.proper or word.lower in names]


def _later(told: Told, verb: Word) -> list[Word]:
    """The names after a verb."""
    return [word for word in told.words if word.proper and word.place > verb.place]


def _met(some: Sequence[Word], others: Sequence[Word]) -> bool:
    """Whether they have one in common: a name, where both have names."""
    names = [word for word in some if word.proper], [w for w in others if w.proper]
    ours, theirs = names if all(names) else (some, others)
    return any(one.same(other) for one in ours for other in theirs)


def _finding(deed: Deed, told: Told) -> Finding:
    start, end = deed.verb.start, deed.verb.end
    why = f"Somebody else does, or suffers, {told.shown(start, end)} in the evidence."
    return Finding(ProseKind.AGENT, start, end, why)
