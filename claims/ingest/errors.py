"""Why an input does not come in, and what a person can do about it."""


class InputError(Exception):
    """An input that is left out: the reason, and what to do, as parts of one line."""

    def __init__(self, reason: str, remedy: str) -> None:
        super().__init__(f"{reason}; {remedy}")
        self.reason = reason
        self.remedy = remedy


class GoneError(InputError):
    """Nothing is at an address any more, or never was."""
