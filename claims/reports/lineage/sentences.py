"""Tells in sentences what hangs on whom, and what should alarm."""

from collections.abc import Iterator, Sequence

from claims.lineage.pictures.lettering import isolated
from claims.lineage.roots import Part, Prop
from claims.reports.lineage.evidence import Evidence
from claims.reports.lineage.values import DriftTold, Warned
from claims.vocabulary import Phrase, Say, State, joined

FLIPS = {
    Part.SOURCE: "Without %(name)s, the balance would change.",
    Part.JOINT: "Without what %(name)s say together, the balance would change.",
    Part.OWNER: "Without %(name)s and all that it controls, the balance would change.",
    Part.BODY: "Without %(name)s and all who speak for it, the balance would change.",
    Part.DOCUMENT: "Without the document “%(name)s”, the balance would change.",
}
ONE = Phrase("The verdict on it rests on at most one root.")
NONE = Phrase("The verdict on it rests on no root that is known.")
DECIDED = frozenset({State.READY, State.PUBLISHED, State.CORRECTED})


def flip_sentence(prop: Prop, found: Evidence) -> Phrase:
    """What would change without something."""
    name = joined(prop.key, "%(first)s and %(second)s")
    if prop.part is Part.DOCUMENT:
        name = _title(found, name)
    return Phrase(FLIPS[prop.part], name=isolated(name))


def _title(found: Evidence, document: str) -> str:
    """The title of a document of the store, or the address of a page outside."""
    key = document.partition(".")[0]
    if key.isdecimal():
        untitled = Phrase("Document %(number)s", number=key)
        return found.built.rows.titles[int(key)] or untitled
    return found.built.heard[document].url


def alarms_of(
    found: Evidence, drift: Sequence[DriftTold], say: Say
) -> Iterator[Warned]:
    """What on a claim somebody should look at."""
    for loop in found.lineage.loops:
        names = joined(map(isolated, loop), "%(first)s, %(second)s")
        told = Phrase("Each has it from another: %(names)s.", names=names)
        yield Warned("circular reporting", say(told))
    for one in drift:
        if one.alarms:
            yield Warned("drift", one.sentence)
    side = found.lineage.balance.affirming
    if found.claim.state in DECIDED and side.independent <= 1:
        yield Warned(
            "single root behind a verdict", say(ONE if side.independent else NONE)
        )
