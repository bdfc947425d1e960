"""One entry in the register: by who may, for a reason, on rows that are locked."""

from dataclasses import replace

from claims.models import Source
from claims.review.errors import Refused
from claims.review.ledger import Act, check_seen, last_note_on
from claims.review.people import person_of
from claims.review.register.policies import check_may_keep, keeping_label
from claims.vocabulary import Keeping


def begin(keeping: Keeping, act: Act, *sources: Source) -> tuple[Act, list[Source]]:
    """Check that the actor may, and lock the sources, in the order of their keys.

    What is seen is the first of them. Who waited for the lock acts no earlier than
    the one who held it.
    """
    check_may_keep(keeping, person_of(act.actor))
    if not act.reason.strip():
        raise Refused("To %(move)s takes a reason.", move=keeping_label(keeping))
    keys = [source.pk for source in sources]
    rows = Source.objects.select_for_update(no_key=True).filter(pk__in=keys)
    locked = list(rows.order_by("pk"))
    if sources:
        check_seen(sources[0], act)
    lasts = [last for row in locked if (last := last_note_on(row))]
    return replace(act, at=max([act.at, *(last.at for last in lasts)])), locked
