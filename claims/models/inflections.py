"""Says in which inflections words are looked for: in those of their own letters.

Each search column holds the words of a claim as one configuration takes them. English
takes words of other letters as they stand, which is how `simple` takes every word, and
Russian takes Latin ones as English does. So the column of the words' own letters finds
all that the others find, but for words that it leaves out everywhere, as "the who".
"""

import re
from collections.abc import Callable

from django.contrib.postgres.search import (
    SearchQuery,
    SearchVectorExact,
    SearchVectorField,
)
from django.db.models import F, Func, IntegerField, Q, Value
from django.db.models.functions import Coalesce
from django.db.models.lookups import Exact

SEARCHED = ("simple", "english", "russian")  # the configurations of search columns
LETTERS = {"english": "[A-Za-zÀ-ɏ]", "russian": "[Ѐ-ӿ]"}  # which each inflects


class _Size(Func):
    """How many words and signs of a query a configuration does not leave out."""

    function = "numnode"
    output_field = IntegerField()


def query_of(words: str, configuration: str) -> SearchQuery:
    """What is asked of a search column; "in quotes" for a phrase, - to leave out."""
    return SearchQuery(words, config=configuration, search_type="websearch")


def having(words: str) -> Q:
    """The rows that have the words, in any inflection that is known."""
    return _matching(words, F)


def having_of_few(words: str) -> Q:
    """The same, where the rows are few anyway: each is looked at, no index is read."""
    return _matching(words, _unindexed)


def _matching(words: str, column: Callable[[str], F | Coalesce]) -> Q:
    found, left_out = Q(), Q()
    for name, letters in LETTERS.items():
        if re.search(letters, words):
            query = query_of(words, name)
            found |= Q(SearchVectorExact(column(f"search_{name}"), query))
            left_out &= Q(Exact(_Size(query), 0))
    as_they_stand = query_of(words, "simple")
    return found | left_out & Q(
        SearchVectorExact(column("search_simple"), as_they_stand)
    )


def _unindexed(column: str) -> Coalesce:
    return Coalesce(column, Value("", output_field=SearchVectorField()))
