"""Tells in sentences what hangs on whom, and what should alarm."""

from collections.abc import Iterator, Sequence

from claims.lineage.pictures.lettering import isolated
from claims.lineage.roots import Part, Prop, root_name
from claims.models import Claim
from claims.reports.lineage.drifting import Drifted
from claims.reports.lineage.evidence import Evidence
from claims.reports.lineage.values import Alarm, AlarmKind
from claims.vocabulary import LinkStatus, State

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


def alarms_of(found: Evidence, drift: Sequence[Drifted]) -> Iterator[Alarm]:
    """What on a claim somebody should look at."""
    own = (found.claim.pk,)
    for loop in found.lineage.loops:
        names = ", ".join(map(isolated, loop))
        sentence = f"Each has it from another: {names}."
        claims = tuple(_published_by(found, loop))
        yield _alarm(found.claim, AlarmKind.CIRCULAR, sentence, claims)
    for one in drift:
        yield _alarm(found.claim, AlarmKind.DRIFT, one.sentence, one.claims)
    side = found.lineage.balance.affirming
    if found.claim.state in DECIDED and side.independent <= 1:
        words = "at most one root" if side.independent else "no root that is known"
        sentence = f"The verdict on it rests on {words}."
        yield _alarm(found.claim, AlarmKind.SINGLE_ROOT, sentence, own)


def _published_by(found: Evidence, names: Sequence[str]) -> Iterator[int]:
    """The claims, in order, that some publishers tell by accepted links."""
    places = {one.id for one in found.store.documents if one.publisher in names}
    told = (
        one.id
        for one in found.store.tellings
        if one.document in places and one.status is LinkStatus.ACCEPTED
    )
    yield from sorted(found.claims[key] for key in told if key in found.claims)


def _alarm(
    claim: Claim, kind: AlarmKind, sentence: str, claims: tuple[int, ...]
) -> Alarm:
    return Alarm(kind, claim.pk, claim.proposition, sentence, claims)
