"""Compares the shape of an answer that is shown with one that was given."""

from typing import Any

NUMBER = (int, float)


def differences(shown: Any, given: Any, where: str = "$") -> list[str]:
    """Where what is shown, if only a part, is not of the shape of what was given.

    A value that is null in either may be of any kind, and an empty list of anything.
    """
    if shown is None or given is None:
        return []
    if isinstance(shown, dict) and isinstance(given, dict):
        lacking = [f"{where}.{key} is not there" for key in shown.keys() - given.keys()]
        both = shown.keys() & given.keys()
        inside = [differences(shown[k], given[k], f"{where}.{k}") for k in both]
        return sum(inside, lacking)
    if isinstance(shown, list) and isinstance(given, list):
        pairs = zip(shown[:1], given[:1], strict=False)
        return [one for pair in pairs for one in differences(*pair, f"{where}[0]")]
    numbers = isinstance(shown, NUMBER) and isinstance(given, NUMBER)
    same = numbers or type(shown) is type(given)
    return [] if same else [f"{where} is {type(given).__name__}"]
