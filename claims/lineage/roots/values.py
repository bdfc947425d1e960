"""A store as roots are sought in it: who told one claim, where, and through whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from claims.vocabulary import LinkStatus, Polarity, Scope


@dataclass(frozen=True, slots=True)
class Document:
    """One text as one publisher gave it out; undated where nobody dated it.

    `supersedes` is the id of the earlier document that this one corrects.
    """

    id: str
    publisher: str = ""
    published: datetime | None = None
    supersedes: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One source in a telling's chain: several names are one joint statement.

    Nobody is named where there are no names. An outlet is not believed to know for
    itself: the trail goes on in its own document.
    """

    names: tuple[str, ...] = ()
    outlet: bool = False


@dataclass(frozen=True, slots=True)
class Telling:
    """One telling of the claim in one document, originator first in its chain.

    `saw_it` is set where the outlet that tells says that it saw or holds it itself;
    `repeats` names the tellings of the same document whose roots a headline takes.
    """

    id: str
    document: str
    chain: tuple[Step, ...] = ()
    polarity: Polarity = Polarity.AFFIRMED
    scope: Scope = Scope.FULL
    status: LinkStatus = LinkStatus.ACCEPTED
    saw_it: bool = False
    repeats: tuple[str, ...] = ()


Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Store:
    """The tellings of one claim, with what is known of sources and documents.

    `owners` has (owned, owner), `speaks_for` (speaker, body), `same_source` two names
    of one bearer, `copies` two documents of one text, `perhaps_same` two tellings
    whose unnamed sources may be one person. No order means anything.
    """

    documents: tuple[Document, ...] = ()
    tellings: tuple[Telling, ...] = ()
    owners: tuple[Pair, ...] = ()
    speaks_for: tuple[Pair, ...] = ()
    same_source: tuple[Pair, ...] = ()
    copies: tuple[Pair, ...] = ()
    perhaps_same: tuple[Pair, ...] = ()


class End(StrEnum):
    """How a trail ends; only a named end is a root that counts."""

    NAMED = "named"
    UNNAMED = "unnamed"
    UNSTATED = "unstated"
    UPSTREAM_UNKNOWN = "upstream_unknown"
    CAME_BACK = "came_back"
    WITHDRAWN = "withdrawn"


Root = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trail:
    """The way from one telling to where its quoting ends.

    `path` has the ids of the tellings walked through, the first being the telling's
    own; `through` the sources passed on the way, the nearest to the root first;
    `root` is empty unless the end is named.
    """

    telling: str
    path: tuple[str, ...]
    through: tuple[str, ...]
    end: End
    root: Root = ()


def root_name(root: Root) -> str:
    """What a root is called: a joint one by all its names."""
    return " and ".join(root)
