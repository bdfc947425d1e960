"""One report in every form and language, read back: all say the same.

A form that lacks a fact is named here with what it lacks; a new form must be added.
"""

import csv
import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from io import StringIO

import pytest
from prov.model import ProvDocument
from rdflib import Graph

from claims.reports.forms import FORMS, render
from claims.reports.value import Edition
from tests.reports.forms.test_forms import words_of
from tests.reports.seed import EDITION, QUOTE
from tests.reports.test_saying import bare

SPEAKER = "Leonid Ivashov"
LINKED = "=the issue was | under <discussion>"
LABEL = "Not shown"
SOURCES = (SPEAKER, "РИА Новости")


@dataclass(frozen=True)
class Told:
    """What a form says; None where it does not say such a thing."""

    verdict: str | None = "unproven"
    roots: int | None = 1
    quotations: frozenset[str] | None = frozenset({QUOTE, LINKED})
    speaker: str | None = SPEAKER
    published: str | None = "2026-11-23"
    evidence_at: str | None = "2015-01-20"
    signed_at: str | None = "2026-11-22"
    label: str | None = LABEL
    sources: frozenset[str] | None = frozenset(SOURCES)


@dataclass(frozen=True)
class Tongue:
    """How a page says it in one language."""

    verdict: str
    unproven: str
    roots: str
    label: str
    days: tuple[str, str, str]


TONGUES = {
    "en": Tongue(
        r"Is it true: (\w+),",
        "unproven",
        r"At most (\d+) independent root",
        f"{LABEL} (unproven)",
        ("23 November 2026", "20 January 2015", "22 November 2026"),
    ),
    "fa": Tongue(
        r"آیا راست است: (.+?)،",
        "اثبات‌نشده",
        r"دست بالا (\d+) ریشهٔ مستقل",
        f"{LABEL} (اثبات‌نشده)",
        ("۲۳ نوامبر ۲۰۲۶", "۲۰ ژانویه ۲۰۱۵", "۲۲ نوامبر ۲۰۲۶"),
    ),
    "ru": Tongue(
        r"Правда ли это: ([\w ]+),",
        "не доказано",
        r"Не более (\d+) независимого первоисточника",
        f"{LABEL} (не доказано)",
        ("23 ноября 2026", "20 января 2015", "22 ноября 2026"),
    ),
}


def read_page(form: str, edition: Edition) -> Told:
    """What people read: words, and days as people write them."""
    tongue = TONGUES[edition.language]
    words = bare(words_of(form, edition).replace("\\", ""))
    verdict, roots = re.search(tongue.verdict, words), re.search(tongue.roots, words)
    said = "unproven" if verdict and verdict[1] == tongue.unproven else ""
    iso = (Told.published, Told.evidence_at, Told.signed_at)
    days = zip(iso, tongue.days, strict=True)
    published, at, signed = (one if day in words else "" for one, day in days)
    return Told(
        said,
        int(roots[1]) if roots else -1,
        frozenset(one for one in (QUOTE, LINKED) if one in words),
        SPEAKER if SPEAKER in words else "",
        published,
        at,
        signed,
        LABEL if tongue.label in words else "",
        frozenset(one for one in SOURCES if one in words),
    )


def read_pdf(form: str, edition: Edition) -> Told:
    """A page; but the dots of Persian letters are read apart, so of that only Latin."""
    told = read_page(form, edition)
    if edition.language != "fa":
        return told
    lost = ("verdict", "roots", "published", "evidence_at", "signed_at", "label")
    return replace(told, **dict.fromkeys(lost))


def read_json(form: str, edition: Edition) -> Told:
    """The value itself."""
    value = json.loads(render(edition, form))
    (evidence,) = value["evidence"]
    answers = {one["question"]: one for one in value["findings"]}
    return Told(
        answers["is_true"]["verdict"],
        len(value["roots"]["affirming"]),
        frozenset(one["anchor"]["exact"] for one in (value["statement"], evidence)),
        value["statement"]["chain"][0]["name"],
        value["published_at"][:10],
        evidence["at"][:10],
        value["signings"][0]["at"][:10],
        answers["is_true"]["label"],
        frozenset(one["name"] for one in value["sources"]),
    )


def read_csv(form: str, edition: Edition) -> Told:
    """The row of the one link."""
    words = render(edition, form).decode("utf-8-sig")
    (row,) = csv.DictReader(StringIO(words))
    said = {row["claim"].strip("“”"), row["says"].removeprefix("'")}
    return Told(
        row["verdict"],
        int(row["at_most_independent_roots"]),
        frozenset(said),
        None,
        row["published_at"][:10],
        row["at"][:10],
        row["signed_off_at"][:10],
        row["verdict_label"],
        None,
    )


def read_review(form: str, edition: Edition) -> Told:
    """ClaimReview has no place for words or days of the evidence, nor for sources."""
    review = json.loads(render(edition, form))
    quoted = re.search("“(.*)”", review["claimReviewed"])
    tongue, rating = TONGUES[edition.language], review["reviewRating"]
    said = bare(rating["alternateName"]) == tongue.label
    return Told(
        "unproven" if said and review["inLanguage"] == edition.language else "",
        review["claims:independentRootsAtMost"],
        frozenset({quoted[1] if quoted else "", LINKED}),
        review["itemReviewed"]["author"]["name"],
        review["datePublished"],
        None,
        review["claims:signedOff"][0][:10],
        LABEL if said else "",
        None,
    )


def read_annotations(form: str, edition: Edition) -> Told:
    """Annotations quote, and say since when they do."""
    items = json.loads(render(edition, form))["items"]
    exact = {one["target"]["selector"][0]["exact"] for one in items}
    (day,) = {one["created"][:10] for one in items}
    return Told(None, None, frozenset(exact), None, day, None, None, None, None)


def read_prov(form: str, edition: Edition) -> Told:
    """PROV-JSON: entities by what they are."""
    records = ProvDocument.deserialize(content=render(edition, form).decode())
    pairs = [
        (record.identifier.localpart, str(key), str(value))
        for record in records.get_records()
        if record.identifier
        for key, value in record.attributes
    ]
    told = {(name, key): value for name, key, value in pairs}
    values = {value for _, _, value in pairs}
    return Told(
        told["finding/is_true", "claims:verdict"],
        int(told["edition/2", "claims:independentRootsAtMost"]),
        frozenset({QUOTE, LINKED} & values),
        SPEAKER if SPEAKER in values else "",
        told["publication", "prov:startTime"][:10],
        None,
        told["signing/1", "prov:endTime"][:10],
        told["finding/is_true", "claims:label"],
        frozenset(value for name, _, value in pairs if name.startswith("source/"))
        & frozenset(SOURCES),
    )


def read_text_of_graph(form: str, edition: Edition) -> Told:
    """PROV-N and Turtle, whose own words are read."""
    words = render(edition, form).decode()
    if form == "turtle":
        graph = Graph().parse(data=words, format="turtle")
        words = " ".join(f"{p} {o}" for _, p, o in graph)
    roots = re.search(r"independentRootsAtMost\W+(\d+)", words)
    return Told(
        "unproven" if "unproven" in words else "",
        int(roots[1]) if roots else -1,
        frozenset(one for one in (QUOTE, LINKED) if one in words),
        SPEAKER if SPEAKER in words else "",
        "2026-11-23" if "2026-11-23T09:00:00" in words else "",
        None,
        "2026-11-22" if "2026-11-22T10:00:00" in words else "",
        LABEL if LABEL in words else "",
        frozenset(one for one in SOURCES if one in words),
    )


READERS: dict[str, Callable[[str, Edition], Told]] = {
    "html": read_page,
    "pdf": read_pdf,
    "docx": read_page,
    "markdown": read_page,
    "text": read_page,
    "json": read_json,
    "csv": read_csv,
    "claimreview": read_review,
    "annotations": read_annotations,
    "prov-json": read_prov,
    "prov-n": read_text_of_graph,
    "turtle": read_text_of_graph,
}
# References name texts alone, and are held to them in a test of their own.
ABOUT_TEXTS = {"bibtex", "csl"}


@pytest.mark.parametrize("language", TONGUES)
@pytest.mark.parametrize("form", READERS)
def test_every_form_says_the_same_where_it_says_anything(
    form: str, language: str
) -> None:
    told = READERS[form](form, replace(EDITION, language=language))
    value = Told()
    for name in Told.__dataclass_fields__:
        said = getattr(told, name)
        assert said is None or said == getattr(value, name), name


@pytest.mark.parametrize("form", sorted(ABOUT_TEXTS))
def test_references_tell_when_each_text_was_fetched(form: str) -> None:
    digits = re.sub(r"\D+", "-", render(EDITION, form).decode())
    assert "-2026-11-20-" in digits


def test_every_form_is_read_back() -> None:
    assert set(READERS) | ABOUT_TEXTS == set(FORMS)
