"""Why a move is not made."""


class Refused(Exception):  # noqa: N818 - it tells what happened, as in "was refused"
    """A move that is not made; its text is the reason, a sentence for whoever asked.

    What the sentence tells of is given by name, so that it can be said in another
    language: `told` has its places, and `values` is what stands in them.
    """

    def __init__(self, told: str = "", /, **values: object) -> None:
        super().__init__(told % values if values else told)
        self.told = told
        self.values = values


class Stale(Refused):
    """The claim has changed since the person who moves it looked at it."""


class Forbidden(Refused):
    """The person plays no part in which anybody makes this move."""


class Impossible(Refused):
    """What was sent cannot be so, whoever sends it and whenever."""
