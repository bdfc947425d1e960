"""Fetches what sentences rest on: the words of claims and documents, and searches."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256

from claims.models import Claim, Document, Search
from claims.review.prose.markup import Binding, Rest
from claims.text.segmentation import take_apart
from claims.vocabulary import State

LONGEST = 4000  # characters of a document that a sentence is checked against
_MARK = "\x1f"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one binding leads to.

    `texts` are the words of it; `rejected` a claim that was never made; `empty` whether
    a search found nothing.
    """

    binding: Binding
    label: str
    texts: tuple[str, ...] = ()
    rejected: bool = False
    empty: bool = False


def evidence_for(bindings: Iterable[Binding]) -> Mapping[Binding, Evidence]:
    """What each binding leads to, in four questions; what is not there has none."""
    wanted = tuple(bindings)
    found = [*_claims(wanted), *_documents(wanted), *_searches(wanted)]
    return {one.binding: one for one in found}


def digest_of(bindings: Iterable[Binding], known: Mapping[Binding, Evidence]) -> str:
    """The SHA-256 of all that is known of some bindings: it changes with any of it."""
    told = (
        _MARK.join((str(one), str(known.get(one)))) for one in sorted(set(bindings))
    )
    return sha256(_MARK.join(told).encode()).hexdigest()


def _keys(wanted: Iterable[Binding], rest: Rest) -> list[int]:
    return [one.key for one in wanted if one.rest is rest]


def _claims(wanted: tuple[Binding, ...]) -> list[Evidence]:
    rows = Claim.objects.filter(pk__in=_keys(wanted, Rest.CLAIM))
    whole = rows.select_related("document").prefetch_related("attributions__source")
    return [_of_claim(row) for row in whole]


def _of_claim(claim: Claim) -> Evidence:
    """The sentence that the claim stands in, what it means in full, and who says it."""
    text = claim.document.text
    whole = take_apart(text).sentence_at(claim.start)
    around = whole.span.of(text) if whole else claim.text
    names = [
        f"{step.source.name}, {step.title}" if step.title else step.source.name
        for step in claim.attributions.all()
        if step.source
    ]
    said = f"{claim.proposition}, {' and '.join(names)} said." if names else ""
    return Evidence(
        Binding(Rest.CLAIM, claim.pk),
        claim.proposition,
        (around, said or claim.proposition),
        rejected=claim.state == State.REJECTED,
    )


def _documents(wanted: tuple[Binding, ...]) -> list[Evidence]:
    rows = Document.objects.filter(pk__in=_keys(wanted, Rest.DOCUMENT))
    return [
        Evidence(Binding(Rest.DOCUMENT, row.pk), str(row), (row.text[:LONGEST],))
        for row in rows
    ]


def _searches(wanted: tuple[Binding, ...]) -> list[Evidence]:
    rows = Search.objects.filter(pk__in=_keys(wanted, Rest.SEARCH))
    return [
        Evidence(
            Binding(Rest.SEARCH, row.pk),
            str(row),
            (row.found,) if row.found else (),
            empty=not row.found,
        )
        for row in rows
    ]
