"""Closed lists as columns: the values, and how people read them."""

from django.apps import apps
from django.db import models

from claims.models.rules.words import choices
from claims.vocabulary import State


def test_a_word_is_read_with_spaces() -> None:
    assert ("in_research", "in research") in choices(State)


def test_unknown_text_is_a_word_and_never_null() -> None:
    ours = apps.get_app_config("claims").get_models()
    columns = [column for model in ours for column in model._meta.fields]
    texts = (models.CharField, models.TextField)
    assert [str(one) for one in columns if isinstance(one, texts) and one.null] == []
