"""The desk speaks the language that is asked for; programs are always told English."""

from collections.abc import Iterator

import pytest
from django import forms
from django.test import Client
from django.urls import reverse
from django.utils import translation

from claims.admin.workbench.forms import WordingForm

ASKED = {"Accept-Language": "fa"}


@pytest.fixture(autouse=True)
def _one_language_for_those_who_come_after() -> Iterator[None]:
    """A request leaves its language to its thread, which the next chooses anew."""
    with translation.override("en"):
        yield


def test_signing_in_is_offered_in_the_browsers_language(client: Client) -> None:
    answered = client.get(reverse("admin:login"), headers={"Accept-Language": "ru"})
    assert '<html lang="ru" dir="ltr"' in answered.content.decode()


def test_the_desk_is_mirrored_in_persian(client: Client) -> None:
    answered = client.get(reverse("admin:login"), headers=ASKED)
    assert '<html lang="fa" dir="rtl"' in answered.content.decode()


def test_the_language_that_was_chosen_stays(client: Client) -> None:
    client.post(reverse("set_language"), {"language": "ru"})
    page = client.get(reverse("admin:login")).content.decode()
    assert '<html lang="ru"' in page


@pytest.mark.django_db
def test_the_api_answers_in_english_whatever_is_asked_for(client: Client) -> None:
    answered = client.get("/api/v1/claims/", headers=ASKED)
    assert answered.headers["Content-Language"] == "en"


@pytest.mark.django_db
def test_the_api_answers_alike_in_every_language(client: Client) -> None:
    plain = client.get("/api/v1/claims/")
    assert client.get("/api/v1/claims/", headers=ASKED).content == plain.content


def test_the_words_of_a_form_keep_their_values_in_every_language() -> None:
    polarity = WordingForm.base_fields["polarity"]
    assert isinstance(polarity, forms.ChoiceField)
    with translation.override("fa"):
        assert polarity.valid_value("negated")
