"""Who asserts, with what stance, and how reliable they and what they say are."""

from enum import StrEnum


class SourceKind(StrEnum):
    """What sort of speaker a source is."""

    PERSON = "person"
    AGENCY = "agency"
    OUTLET = "outlet"
    GOVERNMENT = "government"
    ORGANISATION = "organisation"
    GROUP = "group"
    SOCIAL_ACCOUNT = "social_account"
    PRESS_RELEASE = "press_release"
    LEAKED_DOCUMENT = "leaked_document"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


class Stance(StrEnum):
    """What the attributing words let the reader feel about the statement."""

    NEUTRAL = "neutral"
    ENDORSING = "endorsing"
    DISTANCING = "distancing"
    DENYING = "denying"


class AttributionRole(StrEnum):
    """What a source does in a claim's chain."""

    FIRST_HAND = "first_hand"
    RELAY = "relay"
    BACKGROUND = "background"
    HEADLINE = "headline"


class Membership(StrEnum):
    """What a further source is to one step of a chain."""

    MEMBER = "member"
    CANDIDATE = "candidate"


class Capacity(StrEnum):
    """In what capacity the source spoke."""

    OFFICIAL = "official"
    PERSONAL = "personal"
    FORMER = "former"
    UNKNOWN = "unknown"


class Grade(StrEnum):
    """Admiralty reliability of a source; F cannot be judged and carries no number."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """Admiralty credibility of what is said; 6 cannot be judged, and has no number."""

    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"
