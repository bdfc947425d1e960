"""Tells in sentences what hangs on whom, and what should alarm."""

from collections.abc import Iterator, Sequence

from claims.lineage.pictures.lettering import isolated
from claims.lineage.roots import Part, Prop, root_name
from claims.reports.lineage.evidence import Evidence
from claims.reports.lineage.values import DriftTold, Warned
from claims.vocabulary import State

FLIPS = {
    Part.SOURCE: "Without {name}",
    Part.JOINT: "Without what {name} say together",
    Part.OWNER: "Without {name} and all that it controls",
    Part.BODY: "Without {name} and all who speak for it",
    Part.DOCUMENT: "Without the document “{name}”",
}
DECIDED = frozenset({State.READY, State.PUBLISHED, State.CORRECTED})


def flip_sentence(prop: Prop, found: Evidence) -> str:
    """What would change without something."""
    name = root_name(prop.key)
    if prop.part is Part.DOCUMENT:
        name = _title(found, name)
    return f"{FLIPS[prop.part].format(name=isolated(name))}, the balance would change."


def _title(found: Evidence, document: str) -> str:
    """The title of a document of the store, or the address of a page outside."""
    key = document.partition(".")[0]
    if key.isdecimal():
        return found.built.rows.titles[int(key)] or f"Document {key}"
    return found.built.heard[document].url


def alarms_of(found: Evidence, drift: Sequence[DriftTold]) -> Iterator[Warned]:
    """What on a claim somebody should look at."""
    for loop in found.lineage.loops:
        names = ", ".join(map(isolated, loop))
        yield Warned("circular reporting", f"Each has it from another: {names}.")
    for one in drift:
        if one.alarms:
            yield Warned("drift", one.sentence)
    side = found.lineage.balance.affirming
    if found.claim.state in DECIDED and side.independent <= 1:
        words = "at most one root" if side.independent else "no root that is known"
        sentence = f"The verdict on it rests on {words}."
        yield Warned("single root behind a verdict", sentence)
