"""Tells how each sentence of a report is said in its language, by how in English."""

from collections.abc import Iterator
from dataclasses import replace

from django.utils import translation

from claims.reports.outline.blocks import each
from claims.reports.outline.outline import phrased
from claims.reports.saying import ENGLISH, spoken
from claims.reports.value import Edition
from claims.vocabulary import Phrase


def glossary(edition: Edition) -> dict[str, str]:
    """What a report says in its own words; nothing where it is in English.

    By it a program that knows English alone finds in a page what it looks for.
    """
    english, own = (
        _said(edition, language) for language in (ENGLISH, edition.language)
    )
    pairs = zip(english, own, strict=True)
    return {one: other for one, other in sorted(pairs) if one != other}


def _said(edition: Edition, language: str) -> list[str]:
    """Every phrase of the report, and all that stand in them, in one language."""
    found: list[str] = []
    with translation.override(language):
        each(phrased(replace(edition, language=language)), found.append)
        return [spoken(one) for words in found for one in _within(words)]


def _within(words: object) -> Iterator[Phrase]:
    """A phrase, and each that stands in its places."""
    if isinstance(words, Phrase):
        yield words
        for value in words.values.values():
            yield from _within(value)
