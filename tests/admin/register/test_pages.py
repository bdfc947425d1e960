"""The page of a source tells what is known of it; that of pairs, what may be one."""

import pytest
from django.contrib.auth.models import Group, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from claims.models import Source
from tests import factories as f

pytestmark = pytest.mark.django_db
TEXT = "Former minister Nour <b>said</b> so."
SAME = reverse("admin:claims_source_same")


@pytest.fixture
def source(db: None) -> Source:
    """Somebody with a name in another script, an office, a grade, a tie and a claim."""
    made = f.make_source(name="Nour <i>")
    fill(made)
    return made


def fill(source: Source) -> None:
    """One more of everything that a source has."""
    document = f.make_document(f"{TEXT} ({next(f.NUMBERS)})")
    f.make_appearance(document=document, published_at=f.NOON)
    f.make_alias(f"نور {next(f.NUMBERS)}", source=source)
    where = {"document": document, "start": 0, "end": 15}
    f.make_role(source=source, title="minister", former=True, **where)
    f.make_grade(source=source)
    f.make_ownership(owned=source)
    f.make_spokesman(body=source)
    f.make_resemblance(first=source, second=f.make_source(name="Nur"))
    f.make_judgement(first_source=source, second_source=f.make_source())
    f.make_event(source=source, action="grade", became="B", previous="")
    claim = f.make_claim(document=document, originator=source)
    f.make_attribution(claim=claim, source=source)


def shown(reader: Client, source: Source, **asked: str) -> str:
    """The page of a source."""
    address = reverse("admin:claims_source_change", args=[source.pk])
    answer = reader.get(address, asked)
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.mark.parametrize(
    "words",
    [
        "<mark>Former minister</mark>",
        "the same sounds in another spelling",
        "usually reliable",
        "long record",
        "owned by",
        "is spoken for by",
        "نور",
        "one person",
        "graded",
    ],
)
def test_what_is_known_is_told(reader: Client, source: Source, words: str) -> None:
    assert words in shown(reader, source)


def test_a_claim_shows_the_office_of_its_time(reader: Client, source: Source) -> None:
    said = shown(reader, source).split('<ol class="said">')[1].split("</ol>")[0]
    assert "former minister" in said


def test_what_is_judged_the_same_is_told_together(reader: Client) -> None:
    one, other = f.make_source(name="Fars"), f.make_source(name="Фарс")
    f.make_judgement(first_source=one, second_source=other)
    f.make_claim(originator=other)
    page = shown(reader, one)
    assert "Told together with" in page
    assert "as <bdi>Фарс</bdi>" in page


def test_a_name_is_never_markup(reader: Client, source: Source) -> None:
    assert "Nour <i>" not in shown(reader, source)


def test_who_may_not_write_is_shown_no_form(reader: Client, source: Source) -> None:
    page = shown(reader, source)
    assert "Give the grade" not in page
    assert "Add it" not in page


def test_a_steward_is_shown_the_forms(
    reader: Client, analyst: User, source: Source
) -> None:
    analyst.groups.add(Group.objects.get(name="Source steward"))
    page = shown(reader, source)
    assert "Give the grade" in page
    assert "Add it" in page


def test_a_source_is_compared_with_those_that_are_looked_for(reader: Client) -> None:
    source = f.make_source(name="Nour")
    f.make_source(name="Karim Nasser")
    f.make_source(name="an aide of Nasser", kind="anonymous")
    page = shown(reader, source, like="nasser")
    assert "Karim Nasser" in page
    assert "an aide of Nasser" not in page


def test_the_unnamed_are_compared_with_the_unnamed(reader: Client) -> None:
    source = f.make_source(name="an aide", kind="anonymous")
    f.make_source(name="an aide of Nasser", kind="anonymous")
    page = shown(reader, source, like="nasser")
    assert "an aide of Nasser" in page
    assert "Perhaps the same" in page


def queries(reader: Client, source: Source) -> int:
    """How many questions the page of a source asks."""
    with CaptureQueriesContext(connection) as asked:
        shown(reader, source)
    return len(asked)


def test_a_page_asks_as_much_for_many_as_for_one(
    reader: Client, source: Source
) -> None:
    before = queries(reader, source)
    fill_again(source)
    assert queries(reader, source) == before


def fill_again(source: Source) -> None:
    """More of everything but events, of which each follows another."""
    document = f.make_document()
    f.make_alias("Noor", source=source)
    f.make_role(source=source, title="judge", document=document, start=0, end=3)
    f.make_grade(source=source)
    f.make_ownership(owned=source)
    f.make_resemblance(first=source, second=f.make_source())
    f.make_claim(document=document, originator=source)


def test_the_pairs_that_wait_are_told_with_their_reason(reader: Client) -> None:
    f.make_resemblance(first=f.make_source(name="Dehqan"))
    page = reader.get(SAME).content.decode()
    assert "Dehqan" in page
    assert "the same sounds in another spelling" in page
    assert 'data-key="a"' in page


def test_the_unnamed_have_a_page_of_their_own(reader: Client) -> None:
    pair = [f.make_source(name="an aide of his", kind="anonymous") for _ in range(2)]
    f.make_resemblance(first=pair[0], second=pair[1], why="description")
    assert "an aide of his" not in reader.get(SAME).content.decode()
    assert "an aide of his" in reader.get(SAME, {"unnamed": ""}).content.decode()


def test_who_are_one_by_way_of_a_third_are_not_asked_about(reader: Client) -> None:
    a, b, c = (f.make_source(name=name) for name in ("Aram", "Bento", "Ciro"))
    f.make_judgement(first_source=a, second_source=b)
    f.make_judgement(first_source=b, second_source=c)
    f.make_resemblance(first=a, second=c)
    assert "No pair waits" in reader.get(SAME).content.decode()


def test_the_pairs_go_on_from_page_to_page(reader: Client) -> None:
    for _ in range(21):
        f.make_resemblance()
    first, second = (reader.get(SAME, {"p": page}).content.decode() for page in "12")
    assert [page.count('class="pair paper"') for page in (first, second)] == [20, 1]
    assert 'rel="next"' in first
    assert 'rel="prev"' in second


@pytest.mark.parametrize("number", ["0", "-1", "x", "99999999999"])
def test_a_page_that_is_none_is_the_first(reader: Client, number: str) -> None:
    f.make_resemblance()
    assert 'class="pair paper"' in reader.get(SAME, {"p": number}).content.decode()


def test_many_pairs_ask_as_much_as_one(reader: Client) -> None:
    asked = []
    for count in (1, 5):
        for _ in range(count):
            f.make_resemblance()
        with CaptureQueriesContext(connection) as found:
            reader.get(SAME)
        asked.append(len(found))
    assert asked[0] == asked[1]


def test_who_may_not_look_at_sources_sees_no_pairs(client: Client) -> None:
    client.force_login(f.make_user(is_staff=True))
    assert client.get(SAME).status_code == 403


def test_the_register_leads_to_the_pairs(reader: Client) -> None:
    assert (
        SAME in reader.get(reverse("admin:claims_source_changelist")).content.decode()
    )
