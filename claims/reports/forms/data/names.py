"""The addresses by which programs know what a report is about."""

from claims.reports.value import Edition

OURS = "ns#"  # our own words, under the address of the house


def document(edition: Edition, number: int) -> str:
    """A text."""
    return f"{edition.house.url}/documents/{number}"


def claim(edition: Edition, number: int) -> str:
    """A claim."""
    return f"{edition.house.url}/claims/{number}"


def vocabulary(edition: Edition) -> str:
    """Where our own words are explained."""
    return f"{edition.house.url}/{OURS}"
