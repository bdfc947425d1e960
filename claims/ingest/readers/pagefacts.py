"""Reads what an HTML page states about itself; nothing is guessed from its look."""

from collections.abc import Iterator, Mapping

import orjson
from selectolax.lexbor import LexborHTMLParser

from claims.ingest.article import Facts
from claims.ingest.moments import moment
from claims.ingest.readers.stated import is_address, language_code

_TITLES = ("og:title", "dc.title", "twitter:title")
_PUBLISHERS = ("og:site_name", "dc.publisher")
_ADDRESSES = ("og:url",)
_DATES = (
    "article:published_time", "og:published_time", "datepublished",
    "dc.date.issued", "dc.date", "date", "pubdate",
)  # fmt: skip
_ARTICLES = ("Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting")


def page_facts(page: LexborHTMLParser) -> Facts:
    """The facts in the page's meta elements, its linked data and its head."""
    metas = _metas(page)
    data = next(_linked_articles(page), {})
    dates = (*(metas.get(name, "") for name in _DATES), _word(data, "datePublished"))
    return Facts(
        title=_first(metas, _TITLES) or _word(data, "headline") or _title(page),
        publisher=_first(metas, _PUBLISHERS) or _publisher(data),
        url=_canonical(page) or _web(_first(metas, _ADDRESSES)),
        published_at=next(filter(None, map(moment, (*dates, *_times(page)))), None),
        language=language_code(_attribute(page, "html", "lang")),
    )


def _metas(page: LexborHTMLParser) -> dict[str, str]:
    """The first content of each meta element by its name or property."""
    found: dict[str, str] = {}
    for node in page.css("meta[content]"):
        values = node.attributes
        name = values.get("property") or values.get("name") or values.get("itemprop")
        if name:
            found.setdefault(name.lower(), _flat(values.get("content") or ""))
    return found


def _linked_articles(page: LexborHTMLParser) -> Iterator[Mapping[str, object]]:
    for node in page.css('script[type="application/ld+json"]'):
        try:
            values = orjson.loads(node.text())
        except orjson.JSONDecodeError:
            continue
        yield from filter(_is_article, _things(values))


def _things(values: object) -> Iterator[Mapping[str, object]]:
    """The objects of one block of linked data: itself, a list, or its graph."""
    listed = values if isinstance(values, list) else [values]
    for value in listed:
        if isinstance(value, Mapping):
            yield value
            graph = value.get("@graph")
            if isinstance(graph, list):
                yield from (thing for thing in graph if isinstance(thing, Mapping))


def _is_article(thing: Mapping[str, object]) -> bool:
    kinds = thing.get("@type")
    return any(kind in _ARTICLES for kind in _listed(kinds))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [value]


def _publisher(data: Mapping[str, object]) -> str:
    publisher = data.get("publisher")
    return _word(publisher, "name") if isinstance(publisher, Mapping) else ""


def _word(data: Mapping[str, object], key: str) -> str:
    value = data.get(key)
    return _flat(value) if isinstance(value, str) else ""


def _first(metas: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((metas[name] for name in names if metas.get(name)), "")


def _title(page: LexborHTMLParser) -> str:
    node = page.css_first("h1") or page.css_first("title")
    return _flat(node.text()) if node else ""


def _times(page: LexborHTMLParser) -> Iterator[str]:
    for node in page.css("time[datetime][itemprop=datePublished], time[pubdate]"):
        yield node.attributes.get("datetime") or ""


def _canonical(page: LexborHTMLParser) -> str:
    return _web(_attribute(page, 'link[rel="canonical"]', "href"))


def _web(words: str) -> str:
    return words if is_address(words) else ""


def _attribute(page: LexborHTMLParser, query: str, name: str) -> str:
    node = page.css_first(query)
    return (node.attributes.get(name) or "").strip() if node else ""


def _flat(words: str) -> str:
    return " ".join(words.split())
