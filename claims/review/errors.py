"""Why a move is not made."""


class Refused(Exception):  # noqa: N818 - it tells what happened, as in "was refused"
    """A move that is not made; its text is the reason, a sentence for whoever asked."""


class Stale(Refused):
    """The claim has changed since the person who moves it looked at it."""


class Forbidden(Refused):
    """The person plays no part in which anybody makes this move."""
