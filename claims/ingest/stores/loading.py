"""Loads a store into tables that are empty, and accepts all that is suggested there."""

from math import inf

from django.contrib.auth.models import Group, User
from django.utils.timezone import now

from claims.ingest.linking import link_all
from claims.ingest.stores.bodies import is_body
from claims.ingest.stores.inputs import GivenDocument, GivenStore
from claims.ingest.stores.keeping import judge_names, know, tie_names
from claims.ingest.stores.names import in_full, spoken_for
from claims.ingest.stores.statements import statements_of, telling_of
from claims.ingest.storing import store_all
from claims.models import Confirmation, Source
from claims.review import Act
from claims.review.actions import accept_link
from claims.vocabulary import Role, SourceKind, Tie


def load(given: GivenStore) -> None:
    """Store, link and accept, each by the function that it always takes.

    Documents come in as they were published, in whatever order they are given.
    """
    act = Act(_somebody(), now(), "Whatever is suggested in a small store is accepted.")
    tellings = [
        telling_of(place, one)
        for place, one in enumerate(sorted(given.documents, key=_age))
        if one.text.strip()
    ]
    store_all(tellings, act.at)
    statements = [one for each in tellings for one in statements_of(each)]
    spoken = spoken_for(statements)
    owned = [name for pair in given.owners for name in pair]
    know(owned, SourceKind.UNKNOWN, act)
    publishers = {one.publisher for one in given.documents}
    bodies = {body for _, body in spoken} | set(filter(is_body, publishers))
    know(sorted(bodies), SourceKind.GOVERNMENT, act)
    names = set(Source.objects.values_list("name", flat=True))
    know(in_full(names, (one.text for one in given.documents)), SourceKind.PERSON, act)
    judge_names({*owned, *publishers}, act)
    tie_names(Tie.OWNS, given.owners, act)
    tie_names(Tie.SPEAKS_FOR, spoken, act)
    link_all(lambda *_: None)
    for link in Confirmation.objects.order_by("pk"):
        accept_link(link=link, act=act)


def _somebody() -> User:
    """An account that may do whatever loading takes."""
    user = User.objects.create(username="store")
    roles = [Role.ANALYST.value, Role.STEWARD.value]
    user.groups.set(Group.objects.bulk_create(Group(name=role) for role in roles))
    return user


def _age(given: GivenDocument) -> float:
    return given.published.timestamp() if given.published else inf
