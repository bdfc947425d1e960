"""The columns of lists as tables: plain values, which no spreadsheet runs."""

from collections.abc import Mapping
from functools import cache

from django.db.models import (
    Case,
    CharField,
    Expression,
    F,
    Func,
    Q,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Concat, Ord
from django.db.models.lookups import In

from claims.review import Sight

# What a spreadsheet takes for the beginning of a formula, in any width.
FORMULA = "=+-@\t\r\n＝＋－＠"
Columns = Mapping[str, Expression | F]


def safe(column: str) -> Case:
    """A text that no spreadsheet runs: an apostrophe stands before a formula."""
    begins = In(Ord(column), [ord(letter) for letter in FORMULA])
    return Case(
        When(begins, then=Concat(Value("'"), column)),
        default=column,
        output_field=TextField(),
    )


def moment(column: str) -> Func:
    """A time in RFC 3339, from how the database writes one: `to_char` is slow."""
    return Func(
        F(column),
        template="replace(%(expressions)s::text, ' ', 'T') || ':00'",
        output_field=CharField(),
    )


def yes_or_no(column: str) -> Case:
    """True or false in the words of JSON: to choose one takes less than a cast."""
    true = When(Q(**{column: True}), then=Value("true"))
    return Case(true, default=Value("false"), output_field=TextField())


@cache
def claim_columns(sight: Sight) -> Columns:
    """The columns of claims; who must not be named has neither name nor key."""
    return {
        "id": F("id"),
        "document": F("document_id"),
        "start": F("start"),
        "end": F("end"),
        "text": safe("text"),
        "proposition": safe("proposition"),
        "originator": sight.told("originator", "originator_id"),
        "originator_name": sight.name("originator", safe),
        "mode": F("mode"),
        "polarity": F("polarity"),
        "hedge_level": F("hedge_level"),
        "likelihood_low": F("likelihood_low"),
        "likelihood_high": F("likelihood_high"),
        "evidentiality": F("evidentiality"),
        "modality": F("modality"),
        "score": F("score"),
        "allegation": yes_or_no("allegation"),
        "state": F("state"),
        "version": F("version"),
        "recorded_at": moment("recorded_at"),
    }


@cache
def document_columns(_sight: Sight) -> Columns:
    """The columns of documents, the same for all."""
    return {
        "id": F("id"),
        "title": safe("title"),
        "language": F("language"),
        "media_type": F("media_type"),
        "length": F("length"),
        "text_sha256": F("text_sha256"),
        "original_sha256": F("original_id"),
        "authenticity": F("authenticity"),
        "recorded_at": moment("recorded_at"),
    }


@cache
def source_columns(_sight: Sight) -> Columns:
    """The columns of sources: those who must not be named are in no row."""
    return {
        "id": F("id"),
        "name": safe("name"),
        "kind": F("kind"),
        "country": F("country"),
        "language": F("language"),
        "confidential": F("confidential"),
        "recorded_at": moment("recorded_at"),
    }
