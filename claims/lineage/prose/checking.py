"""Checks sentences of a report against the evidence that they are bound to."""

from collections.abc import Iterable, Iterator, Sequence

from claims.lineage.prose.accusals import accusal_findings
from claims.lineage.prose.additions import addition_findings
from claims.lineage.prose.avowals import avowal_findings
from claims.lineage.prose.certainty import certainty_findings
from claims.lineage.prose.conditions import condition_findings
from claims.lineage.prose.denials import denial_findings
from claims.lineage.prose.figures import figure_findings
from claims.lineage.prose.frames import (
    Evidence,
    borne_out,
    daring_findings,
    gainsaid_findings,
    owner_findings,
    untold_findings,
)
from claims.lineage.prose.lexicon import ProseLexicon
from claims.lineage.prose.matching import Aligned, aligned
from claims.lineage.prose.modifiers import modifier_findings
from claims.lineage.prose.names import name_findings
from claims.lineage.prose.pairings import counted_findings, pairing_findings
from claims.lineage.prose.quantifiers import quantifier_findings
from claims.lineage.prose.rates import rate_findings
from claims.lineage.prose.roles import role_findings
from claims.lineage.prose.said import Told
from claims.lineage.prose.speakers import speaker_findings
from claims.lineage.prose.support import support_findings
from claims.lineage.prose.surety import surety_findings
from claims.lineage.prose.values import Finding, Sentence
from claims.lineage.prose.words import alike_named, told
from claims.vocabulary import ProseKind

ORDER = {kind: place for place, kind in enumerate(ProseKind)}
ONCE = frozenset([ProseKind.AGENT, ProseKind.CERTAINTY, ProseKind.UNSUPPORTED])
BORNE_OUT = 0.6  # of its words: so much of "no source reports" the evidence says itself


def check(sentence: Sentence, lexicon: ProseLexicon) -> tuple[Finding, ...]:
    """What is amiss with a sentence, in the order of the vocabulary."""
    found = _once(_findings(sentence, lexicon))
    return tuple(sorted(found, key=lambda one: (ORDER[one.kind], one.start)))


def _once(found: Iterable[Finding]) -> list[Finding]:
    """The findings; of kinds that several rules tell of one thing, the first alone."""
    kept: list[Finding] = []
    for one in found:
        if one.kind not in ONCE or one.kind not in {other.kind for other in kept}:
            kept.append(one)
    return kept


def tells_of_nothing(text: Told, lexicon: ProseLexicon) -> tuple[int, int] | None:
    """Where a sentence says for the report itself that there is nothing."""
    found = next(lexicon.absences.all_in(text.tokens), None)
    if found is None or found.first > 1:
        return None
    return text.tokens[found.first].start, text.tokens[found.last - 1].end


def _findings(sentence: Sentence, lexicon: ProseLexicon) -> Iterator[Finding]:
    evidence = [told(one, lexicon) for one in sentence.evidence]
    text, *known = alike_named(told(sentence.saying, lexicon), evidence, lexicon)
    near = aligned(text, known, lexicon)
    nothing = tells_of_nothing(text, lexicon)
    if nothing and not _says_so(near):
        yield from _unsearched(sentence, text, nothing)
    elif not known and not sentence.searches:
        whole = (0, len(sentence.saying.text))
        why = "The sentence is bound to no evidence."
        yield Finding(ProseKind.UNBOUND, *whole, why)
    elif known:
        yield from figure_findings(sentence, text, known, lexicon)
        yield from rate_findings(text, known, lexicon)
        yield from name_findings(text, known, lexicon)
        yield from _who_findings(text, known, near, lexicon)
        yield from pairing_findings(text, known)
        yield from quantifier_findings(text, known)
        yield from counted_findings(text, known, lexicon)
        yield from modifier_findings(text, known, lexicon)
        yield from denial_findings(text, known, near, lexicon)
        yield from avowal_findings(text, known, lexicon)
        yield from gainsaid_findings(text, known, lexicon)
        yield from certainty_findings(text, known, near, lexicon)
        yield from surety_findings(text, known, lexicon)
        yield from accusal_findings(text, known, lexicon)
        yield from daring_findings(text, known, lexicon)
        yield from condition_findings(text, near, lexicon)
        yield from support_findings(text, known, lexicon)
        yield from untold_findings(text, known, lexicon)
        yield from addition_findings(text, known, lexicon)


def _who_findings(
    text: Told, known: Sequence[Told], near: Sequence[Aligned], lexicon: ProseLexicon
) -> Iterator[Finding]:
    """Somebody else acts, suffers or speaks; not where the evidence bears it out."""
    there = Evidence(known, lexicon)
    owned = borne_out(text, there)
    roles = role_findings(text, known, near, lexicon)
    yield from (one for one in roles if not _within(one, owned.done))
    spoken = speaker_findings(text, known, there)
    yield from (one for one in spoken if not _within(one, owned.said))
    yield from owner_findings(text, there)


def _within(found: Finding, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether what is found is about somebody whose words are borne out."""
    return any(found.start < end and start < found.end for start, end in spans)


def _says_so(near: tuple[Aligned, ...]) -> bool:
    """Whether the evidence itself denies what the sentence does."""
    return any(one.share >= BORNE_OUT and one.known.denials for one in near)


def _unsearched(
    sentence: Sentence, text: Told, nothing: tuple[int, int]
) -> Iterator[Finding]:
    if not sentence.searches:
        said = text.shown(*nothing)
        why = f"{said} needs a logged search that found nothing."
        yield Finding(ProseKind.UNSEARCHED, *nothing, why)
