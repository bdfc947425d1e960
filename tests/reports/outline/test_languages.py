"""A report speaks the language of its edition, whoever reads it, and no other."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace

import pytest
from django.utils import translation

from claims.reports.forms import FORMS, render, share_image
from claims.reports.outline import Outline, drawn, outline
from claims.reports.outline.recall import recall
from claims.reports.value import Edition, Group, Reply, Roots, SourceNote
from claims.vocabulary import Phrase, ReplyStatus
from tests.reports.seed import EDITION
from tests.reports.test_saying import bare

LANGUAGES = ("fa", "ru")
OTHERS = "фارس"  # whoever is named or quoted: a letter of each of two scripts
ENGLISH = re.compile(r"[A-Za-z]{2,}")
# What is called so in every language.
NAMES = {"SHA", "UTF", "JSON", "reports", "key"}
OURS = {
    "answer", "authenticity", "band", "bonds", "confidence", "direction", "drift",
    "evidentiality", "flips", "form", "interests", "kind", "label", "language",
    "level", "limits", "modality", "mode", "polarity", "question", "relation", "role",
    "scope", "stance", "status", "verdict",
}  # fmt: skip
DRIFT = "weaker; “фا” became “рс”; affirmed became negated"
BOTH = ("Иран", "Фарс")
MORE = replace(
    EDITION,
    sources=tuple(
        SourceNote(number, name, "person", (), ("owned by Иран",), "", "", "")
        for number, name in enumerate(BOTH)
    ),
    findings=tuple(replace(one, label="рс") for one in EDITION.findings),
    roots=Roots(
        affirming=(Group(BOTH, ("owner: Иран and Фарс",)),),
        denying=(Group(("Тасс",), ()),),
        unknown=3,
        fewest_unknown=2,
        circular=("Иран and Фарс",),
        flips=tuple(f"{part} Иран" for part in ("source", "joint", "owner", "body")),
    ),
    tellings=(
        EDITION.tellings[0],
        replace(EDITION.tellings[1], drift=DRIFT, name="a confidential source"),
    ),
    replies=tuple(Reply("Иран", one.value, "", "", "", "") for one in ReplyStatus),
)


def without_others(told: object, name: str = "") -> object:
    """A value in which all that others said or are called is of other scripts."""
    if isinstance(told, str):
        stays = not told or name in OURS or re.fullmatch(r"[\d:TZ-]+", told)
        return told if stays else ENGLISH.sub(OTHERS, told)
    if isinstance(told, tuple):
        return tuple(without_others(one, name) for one in told)
    if not is_dataclass(told) or isinstance(told, type):
        return told
    names = [one.name for one in fields(told)]
    changed = {one: without_others(getattr(told, one), one) for one in names}
    return replace(told, **changed)


def words_in(told: object) -> Iterator[str]:
    """All that an outline and its pictures say."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, tuple):
        for one in told:
            yield from words_in(one)
    elif is_dataclass(told):
        kept = {"key", "language", "direction", "picture", "between", "titled"}
        for one in fields(told):
            if one.name not in kept:
                yield from words_in(getattr(told, one.name))


def spoken(language: str) -> Edition:
    """The edition in a language, with nobody's English in it."""
    edition = without_others(replace(MORE, language=language))
    assert isinstance(edition, Edition)
    return edition


@pytest.mark.parametrize("language", LANGUAGES)
def test_not_a_word_of_english_is_left_in_another_language(language: str) -> None:
    edition = spoken(language)
    pictures = drawn(edition).values()
    told = [*words_in(outline(edition)), *(one.words for one in pictures)]
    found = {word for one in told for word in ENGLISH.findall(one)}
    assert found <= NAMES


@pytest.mark.parametrize("form", FORMS)
def test_the_readers_own_language_changes_no_byte(form: str) -> None:
    with translation.override("ru"):
        made = render(EDITION, form)
    assert made == render(EDITION, form)


def test_the_readers_own_language_does_not_change_the_picture_that_is_shared() -> None:
    with translation.override("fa"):
        made = share_image(EDITION)
    assert made == share_image(EDITION)


def test_to_recall_a_sentence_changes_no_letter_of_it() -> None:
    flips = (f"Without the {one} the balance changes." for one in MORE.roots.flips)
    roots = replace(MORE.roots, flips=tuple(flips))
    assert recall(MORE) == replace(MORE, roots=roots)
    assert isinstance(recall(MORE).tellings[1].drift, Phrase)


def sections(language: str) -> str:
    """All that the report says, in one line."""
    told: Outline = outline(replace(MORE, language=language))
    return bare(" ".join(words_in(told)))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "слабее; было «фا», стало «рс»; было утверждается, стало отрицается"),
        ("ru", "владелец: Иран и Фарс"),
        ("ru", "Без источника Иран соотношение меняется."),
        ("ru", "конфиденциальный источник"),
        ("ru", "владелец — Иран"),
        ("ru", "бывший head of the department"),
        ("ru", "3 пересказа не ведут ни к кому названному"),
        ("fa", "۳ بازگویی به هیچ منبع نامبرده‌ای نمی‌رسد"),
        ("fa", "خوانندگان ۰٫۵۵ تا ۰٫۸۰ می‌فهمند"),
    ],
)
def test_what_was_frozen_in_english_is_said_in_the_language(
    language: str, words: str
) -> None:
    assert words in sections(language)


def test_names_that_are_known_are_joined_in_the_language() -> None:
    one, other, *_ = EDITION.sources
    names = f"{one.name} and {other.name}"
    said = replace(EDITION.statement.chain[0], name=names)
    statement = replace(EDITION.statement, chain=(said,))
    told = outline(replace(EDITION, language="ru", statement=statement))
    assert f"{one.name} и {other.name}" in " ".join(words_in(told))


def test_a_name_with_and_in_it_stays_whole() -> None:
    said = replace(EDITION.statement.chain[0], name="Ministry of Law and Order")
    statement = replace(EDITION.statement, chain=(said,))
    told = outline(replace(EDITION, language="ru", statement=statement))
    assert "Ministry of Law and Order" in " ".join(words_in(told))
