"""Suggests the links of claims, of those that came in or of the whole store."""

from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from dataclasses import dataclass

from django.db import connection, transaction

from claims.ingest.article import Failure
from claims.ingest.linking.candidates import candidates_for, keep_keys
from claims.ingest.linking.chains import Bearers, bearers
from claims.ingest.linking.claimed import claimed
from claims.ingest.linking.rules import link_lexicon
from claims.ingest.linking.upstreams import link_upstreams
from claims.ingest.output.telling import Telling
from claims.ingest.storing import Outcome
from claims.lineage.suggesting import Prepared, Suggestion, keys_of, suggestions
from claims.models import Claim
from claims.review.actions import suggest_links

AT_ONCE = 500  # claims of one transaction
# Two runs at a time would both suggest what neither finds: one waits.
_TURN = 7_203_552
DOCUMENTS = 200  # new ones whose claims wait to be linked


@dataclass(frozen=True, slots=True)
class Linked:
    """What linking some claims did: suggestions that are new, and that are gone."""

    claims: int = 0
    new: int = 0
    gone: int = 0
    upstreams: int = 0

    def and_(self, other: "Linked") -> "Linked":
        """Both together."""
        return Linked(
            self.claims + other.claims,
            self.new + other.new,
            self.gone + other.gone,
            self.upstreams + other.upstreams,
        )


def linked(found: Iterable[Telling | Failure]) -> Iterator[Telling | Failure]:
    """The same again in the same order, the claims of new documents linked meanwhile.

    They are linked to those before them, a batch at a time, the last ones at the end.
    """
    new: list[str] = []
    for each in found:
        if isinstance(each, Telling) and each.stored == Outcome.CREATED.value:
            new.append(each.text_sha256)
        if len(new) == DOCUMENTS:
            link_texts(new)
            new = []
        yield each
    link_texts(new)


def link_texts(digests: Collection[str]) -> Linked:
    """Link the claims of some texts, known by their digests."""
    found = Claim.objects.filter(document__text_sha256__in=digests).order_by("id")
    return _link_in_turns(list(found.values_list("id", flat=True)))


def link_all(show: Callable[[int, int], None]) -> Linked:
    """Link all claims anew, telling how many of how many are done."""
    keys = list(Claim.objects.order_by("id").values_list("id", flat=True))
    return _link_in_turns(keys, show)


def link(keys: Sequence[int], known: Bearers) -> Linked:
    """Suggest what some claims make with those of lower keys, in one transaction."""
    with transaction.atomic():
        _take_turn()
        own = prepared(keys, known)
        keep_keys({key: keys_of(one) for key, one in own.items()})
        near = candidates_for(keys)
        others = {other for those in near.values() for other in those} - own.keys()
        every = own | prepared(others, known)
        found = list(_suggested(own, near, every))
        new, gone = suggest_links(claims=keys, suggestions=found)
        values = {key: one.claim for key, one in every.items()}
        return Linked(len(keys), new, gone, link_upstreams(found, values, known))


def prepared(keys: Collection[int], known: Bearers) -> dict[int, Prepared]:
    """The claims by their keys, ready to be compared."""
    lexicon = link_lexicon()
    return {key: Prepared(one, lexicon) for key, one in claimed(keys, known).items()}


def _take_turn() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_TURN])


def _link_in_turns(
    keys: Sequence[int], show: Callable[[int, int], None] = lambda *_: None
) -> Linked:
    known, sum_ = bearers(), Linked()
    for start in range(0, len(keys), AT_ONCE):
        sum_ = sum_.and_(link(keys[start : start + AT_ONCE], known))
        show(sum_.claims, len(keys))
    return sum_


def _suggested(
    own: Mapping[int, Prepared],
    near: Mapping[int, Sequence[int]],
    every: Mapping[int, Prepared],
) -> Iterator[Suggestion]:
    for key, one in own.items():
        yield from suggestions(one, (every[other] for other in near.get(key, ())))
