"""Reads an HTML page: its main text, without what stands around it."""

import logging
import re
from configparser import ConfigParser
from functools import cache

from selectolax.lexbor import LexborHTMLParser

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.readers.decoding import decode
from claims.ingest.readers.pagefacts import page_facts

_META_CHARSET = re.compile(
    rb"""<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE
)
_DECLARED_WITHIN = 2048
_ASIDE = "script,style,noscript,template,nav,footer,aside,form,iframe,svg"
_BLOCKS = "h1,h2,h3,h4,p,li,blockquote,figcaption,td"
_BLANK_LINES = re.compile(r"\s*\n\s*")


def read_html(data: bytes, encoding: str = "", declared: str = "") -> tuple[str, Facts]:
    """The main text, paragraphs apart by blank lines, its headline first; the facts."""
    markup = decode(data, encoding, declared or _charset(data))
    page = LexborHTMLParser(markup)
    facts = page_facts(page)
    body = _main_text(markup) or _all_blocks(page)
    if not body:
        raise InputError(
            "is a page without text", "give a page that holds its article as text"
        )
    return _under_headline(page, body), facts


def _charset(data: bytes) -> str:
    found = _META_CHARSET.search(data[:_DECLARED_WITHIN])
    return found[1].decode("ascii", "replace") if found else ""


def _main_text(markup: str) -> str:
    """The article by trafilatura's judgement, empty where it finds none."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    found = trafilatura.extract(
        markup,
        include_comments=False,
        include_tables=False,
        deduplicate=False,
        config=_judgement(),
    )
    return _BLANK_LINES.sub("\n\n", found.strip()) if found else ""


@cache
def _judgement() -> ConfigParser:
    """Its settings, but for one: a short article is an article.

    By default it takes what is under 250 characters for a failure, and puts all words
    of the page in one line in its place, navigation and all.
    """
    from trafilatura.settings import use_config

    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")
    return settings


def _all_blocks(page: LexborHTMLParser) -> str:
    """Every block of words on a page in which that judgement finds no article."""
    if page.body is None:
        return ""
    page.strip_tags(_ASIDE.split(","))
    blocks = [_flat(node.text()) for node in page.css(_BLOCKS)]
    return "\n\n".join(block for block in blocks if block) or _flat(page.body.text())


def _under_headline(page: LexborHTMLParser, body: str) -> str:
    """The text with the page's one headline above it, where that was left out."""
    headlines = [_flat(node.text()) for node in page.css("h1")]
    if len(headlines) != 1 or not headlines[0]:
        return body
    if headlines[0] in _flat(body[: 2 * len(headlines[0]) + 200]):
        return body
    return f"{headlines[0]}\n\n{body}"


def _flat(words: str) -> str:
    return " ".join(words.split())
