"""Tells in sentences what hangs on whom, what drifted, and what should alarm."""

from collections.abc import Iterator, Sequence

from claims.lineage.drift.level import likelihood, named_level
from claims.lineage.pictures import Stage
from claims.lineage.pictures.ladder import turn_of
from claims.lineage.roots import Part, Prop, root_name
from claims.models import Claim
from claims.reports.lineage.evidence import Evidence
from claims.reports.lineage.values import Alarm, AlarmKind
from claims.vocabulary import State

FLIPS = {
    Part.SOURCE: "Without {name}",
    Part.JOINT: "Without what {name} say together",
    Part.OWNER: "Without {name} and all that it controls",
    Part.BODY: "Without {name} and all who speak for it",
    Part.DOCUMENT: "Without the document “{name}”",
}
LET_PASS = 100  # thousandths of likelihood by which a level may move
DECIDED = frozenset({State.READY, State.PUBLISHED, State.CORRECTED})


def flip_sentence(prop: Prop, found: Evidence) -> str:
    """What would change without something."""
    name = root_name(prop.key)
    if prop.part is Part.DOCUMENT:
        titles = {
            str(row.document_id): str(row.document) for row in found.rows.values()
        }
        name = titles.get(prop.key[0], name)
    return f"{FLIPS[prop.part].format(name=name)}, the balance would change."


def drift_sentences(stages: Sequence[Stage]) -> tuple[str, ...]:
    """How each telling's level differs from that of the claim's own, the first."""
    own, *others = stages
    return tuple(
        f"{other.name}: {turn_of(own, other)}, {_level(own)} became {_level(other)}."
        for other in others
        if drifted(own, other)
    )


def drifted(one: Stage, other: Stage) -> bool:
    """Whether a level moved by more than is let pass."""
    first, second = (likelihood(each.level, each.polarity) for each in (one, other))
    return one.level is not other.level and abs(first - second) >= LET_PASS


def _level(stage: Stage) -> str:
    return named_level(stage.level, stage.polarity)


def alarms_of(found: Evidence, drift: Sequence[str]) -> Iterator[Alarm]:
    """What on a claim somebody should look at."""
    for loop in found.lineage.loops:
        names = ", ".join(loop)
        yield _alarm(
            found.claim, AlarmKind.CIRCULAR, f"Each has it from another: {names}."
        )
    for sentence in drift:
        yield _alarm(found.claim, AlarmKind.DRIFT, sentence)
    side = found.lineage.balance.affirming
    if found.claim.state in DECIDED and side.independent <= 1:
        words = "one root" if side.independent else "no root that is known"
        sentence = f"The verdict on it rests on {words} at most."
        yield _alarm(found.claim, AlarmKind.SINGLE_ROOT, sentence)


def _alarm(claim: Claim, kind: AlarmKind, sentence: str) -> Alarm:
    return Alarm(kind, claim.pk, claim.proposition, sentence)
