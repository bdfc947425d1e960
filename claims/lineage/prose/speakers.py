"""Whether what somebody said is told of the one who said it."""

from collections.abc import Iterator, Sequence

from claims.lineage.prose.frames import Evidence
from claims.lineage.prose.parties import (
    apart,
    are_one,
    known_as,
    may_be_any,
    meant,
    party,
)
from claims.lineage.prose.said import Told, Word
from claims.lineage.prose.utterances import Utterance, utterances
from claims.lineage.prose.values import Finding
from claims.vocabulary import ProseKind

TOLD = 0.6  # of the words said: so many the evidence must have of one speaker
LESS = 0.3  # by how much less another must have said of them
_PLAIN = frozenset(["say", "said"])
FEWEST = 2  # telling words of what is said, of which one alone tells too little


def speaker_findings(
    told: Told, known: Sequence[Told], evidence: Evidence
) -> Iterator[Finding]:
    """What one said there and another says here, who there says something else."""
    lexicon = evidence.lexicon
    there = [(one, each) for each in known for one in utterances(each, lexicon)]
    for here in utterances(told, lexicon):
        alike = [one for one in there if _rejects(one[0]) or not _rejects(here)]
        if any(_turned(here, said) for said, _ in there) or _is_other(
            (here, told), alike, known, evidence
        ):
            start, end = here.speaker[0].start, here.speaker[-1].end
            why = f"In the evidence it is not {told.shown(start, end)} who says it."
            yield Finding(ProseKind.AGENT, start, end, why)
            return


def _rejects(one: Utterance) -> bool:
    """Whether it is denied: who denies says the contrary of what another says."""
    return one.verb is not None and "reject" in one.verb.names


def _turned(here: Utterance, there: Utterance) -> bool:
    """Whether who is told it there tells it here, to who tells it there."""
    if not (here.verb and there.verb and here.verb.same(there.verb)):
        return False
    told = _of_words(here.speaker[-1], there.words) and _of_words(
        there.speaker[-1], here.words
    )
    return told and not _of_one(here, there)


def _is_other(
    here: tuple[Utterance, Told],
    there: Sequence[tuple[Utterance, Told]],
    known: Sequence[Told],
    evidence: Evidence,
) -> bool:
    """Whether another says there most of what is said here, and its speaker less."""
    words = here[0].words
    best = max(there, key=lambda one: one[0].share(words), default=None)
    if best is None or not _tells_it(best[0], here[0]):
        return False
    lexicon = evidence.lexicon
    parties = [
        meant(party(said.speaker, each, lexicon), each, lexicon) for said, each in there
    ]
    whole = [known_as(one, parties) for one in parties]
    who = known_as(party(here[0].speaker, here[1], lexicon), parties)
    own = [
        said.share(words)
        for (said, _), one in zip(there, whole, strict=True)
        if are_one(who, one) or evidence.is_described(who, one)
    ]
    other = whole[there.index(best)]
    if own and not may_be_any(who, other, lexicon):
        return max(own) <= best[0].share(words) - LESS
    return apart(who, other, lexicon) and _is_elsewhere(
        who.heads or who.names, best, known
    )


def _tells_it(there: Utterance, here: Utterance) -> bool:
    """Whether most of it is said there; one word alone by itself, or by one verb."""
    alone = len(here.words) < FEWEST <= len(there.words)
    verbs = here.verb and there.verb and here.verb.same(there.verb)
    plain = here.verb is not None and here.verb.stem in _PLAIN
    if (
        alone
        and plain
        and not any(w.stem == one.stem for w in there.words for one in here.words)
    ):
        return False
    return there.share(here.words) >= TOLD and bool(verbs or not alone)


def _is_elsewhere(
    who: Sequence[Word], best: tuple[Utterance, Told], known: Sequence[Told]
) -> bool:
    """Whether the evidence tells of somebody, and not where another says it."""
    told = any(_of_words(one, each.words) for one in who for each in known)
    beside = [word for word in best[1].words if word not in best[0].speaker]
    return told and not any(_of_words(one, beside) for one in who)


def _of_words(word: Word, words: Sequence[Word]) -> bool:
    return any(word.same(other) for other in words)


def _of_one(one: Utterance, other: Utterance) -> bool:
    return any(a.same(b) for a in one.speaker for b in other.speaker)
