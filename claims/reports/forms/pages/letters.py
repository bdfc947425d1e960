"""Which characters a document of another format can hold."""


def printable(words: str) -> str:
    """The words without control characters, which HTML, XML and PDF refuse."""
    return "".join(
        one if one.isprintable() or one in "\n\u200c\u200d\u2067\u2068\u2069" else " "
        for one in words
    )
