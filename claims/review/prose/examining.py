"""Examines a summary: each sentence against what it is bound to."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.lineage.prose import Finding
from claims.review.prose.evidence import Evidence, digest_of, evidence_for
from claims.review.prose.markup import Binding, Bound, bindings_in, sentences_of
from claims.vocabulary import ProseKind

# Checks a sentence against texts, and the number of searches that found nothing.
Check = Callable[[str, Sequence[str], int], Sequence[Finding]]


@dataclass(frozen=True, slots=True)
class Examined:
    """A sentence of a summary with what is amiss; findings span the summary's text."""

    sentence: Bound
    evidence: tuple[Evidence, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Examination:
    """A whole summary, and the digest of all that it rests on."""

    sentences: tuple[Examined, ...]
    evidence_sha256: str

    @property
    def findings(self) -> int:
        """How many things are amiss."""
        return sum(len(one.findings) for one in self.sentences)


def examine(text: str, check: Check) -> Examination:
    """Examine a summary as it is written."""
    sentences = sentences_of(text)
    bindings = bindings_in(sentences)
    known = evidence_for(bindings)
    return Examination(
        tuple(_examined(one, known, check) for one in sentences),
        digest_of(bindings, known),
    )


def _examined(
    sentence: Bound, known: Mapping[Binding, Evidence], check: Check
) -> Examined:
    rests_on = tuple(known[one] for one in sentence.bindings if one in known)
    found = [
        *_amiss(sentence, known),
        *_checked(sentence, [one for one in rests_on if not one.rejected], check),
    ]
    return Examined(sentence, rests_on, tuple(found))


def _amiss(sentence: Bound, known: Mapping[Binding, Evidence]) -> Iterator[Finding]:
    """What is wrong with the bindings themselves."""
    whole = sentence.span(0, len(sentence.words))
    for one in sentence.bindings:
        if one not in known:
            yield Finding(ProseKind.UNKNOWN, *whole, f"There is no [{one}].")
        elif known[one].rejected:
            yield Finding(ProseKind.REJECTED, *whole, f"[{one}] was rejected.")


def _checked(
    sentence: Bound, rests_on: Sequence[Evidence], check: Check
) -> Iterator[Finding]:
    """What the words do not share with what stands; a broken binding tells enough."""
    if sentence.bindings and not rests_on:
        return
    texts = [text for one in rests_on for text in one.texts]
    for one in check(sentence.words, texts, sum(each.empty for each in rests_on)):
        yield Finding(one.kind, *sentence.span(one.start, one.end), one.why)
