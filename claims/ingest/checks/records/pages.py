"""Finds the linked data in a web page."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

TYPE = "application/ld+json"
_AROUND = (("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"))


def linked_data(page: bytes) -> Iterator[bytes]:
    """Each block of JSON-LD, without what some put around it."""
    for script in LexborHTMLParser(page).css(f'script[type*="{TYPE}"]'):
        words = script.text().strip()
        for before, after in _AROUND:
            words = words.removeprefix(before).removesuffix(after).strip()
        yield words.removesuffix(";").encode()
