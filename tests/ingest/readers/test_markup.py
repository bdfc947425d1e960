"""An HTML page gives its main text and what it states about itself."""

from datetime import UTC, datetime

import pytest

from claims.ingest.article import Facts
from claims.ingest.errors import InputError
from claims.ingest.readers.markup import read_html

SENTENCES = [
    f"The harbour master of Anzali said that berth {number} would stay closed until "
    "the dredgers had cleared the channel, and asked ships to wait in the roads."
    for number in range(6)
]
PARAGRAPHS = "".join(f"<p>{sentence}</p>" for sentence in SENTENCES)
PAGE = f"""<!doctype html><html lang="en-GB"><head><title>Port shut | Caspian</title>
<link rel="canonical" href="https://caspian.example/port">
<meta property="og:title" content="Port  shut">
<meta property="og:site_name" content="Caspian News">
<meta property="article:published_time" content="2016-02-17T09:30:00+03:30">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Port of Anzali is shut</h1>{PARAGRAPHS}</article>
<footer>All rights reserved.</footer></body></html>"""


def test_a_page_gives_its_headline_and_its_paragraphs_alone() -> None:
    text, _ = read_html(PAGE.encode())

    assert text == "\n\n".join(["Port of Anzali is shut", *SENTENCES])


SHORT = [
    "Bridge to reopen",
    "The bridge may reopen in May.",
    "He gave no day, he said.",
]
ARTICLE = f"<h1>{SHORT[0]}</h1><p>{SHORT[1]}</p><p>{SHORT[2]}</p>"
AS_PARTS = ARTICLE.replace("<p>", "<div>").replace("</p>", "</div>")
AS_LINES = f"<h1>{SHORT[0]}</h1>{SHORT[1]}<br><br>{SHORT[2]}"


@pytest.mark.parametrize(
    "body",
    [
        ARTICLE,
        AS_PARTS,
        AS_LINES,
        f"<nav><a href=/>Home</a></nav><article>{ARTICLE}</article>",
        f"<header><a href=/>Home</a></header><main>{AS_PARTS}</main>",
        f"<div class=menu><a href=/>Home</a></div>{ARTICLE}<footer>Rights.</footer>",
        ARTICLE.replace("may", "<b>may</b>"),
    ],
)
def test_a_short_article_keeps_its_paragraphs_apart_and_nothing_around_it(
    body: str,
) -> None:
    page = f"<!doctype html><html><body>{body}</body></html>"

    assert read_html(page.encode())[0] == "\n\n".join(SHORT)


def test_a_page_gives_what_its_head_states() -> None:
    _, facts = read_html(PAGE.encode())

    assert facts == Facts(
        title="Port shut",
        publisher="Caspian News",
        url="https://caspian.example/port",
        published_at=datetime(2016, 2, 17, 6, tzinfo=UTC),
        language="en",
    )


def test_linked_data_is_read_where_the_head_says_nothing() -> None:
    data = (
        '{"@graph": [{"@type": "WebSite"}, {"@type": ["NewsArticle"], "headline": "H",'
        ' "datePublished": "2016-02-17", "publisher": {"name": "Fars"}}]}'
    )
    page = f'<script type="application/ld+json">{data}</script><p>Words.'

    _, facts = read_html(page.encode())

    assert facts == Facts(
        title="H", publisher="Fars", published_at=datetime(2016, 2, 17, tzinfo=UTC)
    )


def test_broken_linked_data_is_passed_over() -> None:
    page = '<script type="application/ld+json">{</script><title>T</title><p>Words.'

    assert read_html(page.encode()) == ("Words.", Facts(title="T"))


def test_nothing_is_stated_by_a_bare_page_though_it_names_a_day() -> None:
    page = "<p>TEHRAN, 17 February 2016: the port of Anzali closed, Fars said.</p>"

    _, facts = read_html(page.encode())

    assert facts == Facts()


def test_the_time_element_of_publication_is_read() -> None:
    page = "<time itemprop=datePublished datetime=2016-02-17T06:00Z>x</time><p>Words."

    assert read_html(page.encode())[1].published_at == datetime(
        2016, 2, 17, 6, tzinfo=UTC
    )


def test_a_page_in_the_encoding_that_it_declares_is_read() -> None:
    page = "<meta charset=windows-1251><p>Порт закрыт.</p>"

    assert read_html(page.encode("cp1251"))[0] == "Порт закрыт."


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body></body></html>",
        "<script>alert(1)</script><style>p {}</style>",
        "<body><img src=a.png><nav>Home</nav></body>",
        "<!-- nothing -->",
    ],
)
def test_a_page_without_text_says_so(markup: str) -> None:
    with pytest.raises(InputError, match="is a page without text"):
        read_html(markup.encode())
