"""A figure is borne out where the evidence has it, rounded or in other words."""

import pytest

from tests.lineage.prose.conftest import Check, kinds


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("About 300 boats sank.", "297 boats sank."),
        ("Nearly 50,000 boats sank.", "48,000 boats sank."),
        ("More than 600 boats sank.", "640 boats sank."),
        ("A dozen boats sank.", "Twelve boats sank."),
        ("Two dozen boats sank.", "24 boats sank."),
        ("Over three quarters of a million birds died.", "770,000 birds died."),
        ("Rates fell by 0.25 percentage points.", "Rates fell by a quarter point."),
        ("Rates fell by 50 basis points.", "Rates fell by half a percentage point."),
        ("Three and a half million boats sank.", "3,500,000 boats sank."),
        ("It is 820 km long.", "It is 820 kilometres long."),
        ("The two-day strike began.", "The strike of 48 hours began."),
        ("50 percent of the wells are dry.", "Half of the wells are dry."),
        ("It cost €4.2m.", "It cost 4.2 million euros."),
        ("It sank on May 3.", "It sank on 3 May."),
        (
            "It rose from 6.9 to 7.4 percent.",
            "It rose to 7.4 percent from 6.9 percent.",
        ),
        ("Five boats sank.", "Two boats sank in May and three boats in June."),
        ("Up to 80 boats sank.", "Up to 80 boats sank."),
        ("Catches fell for three weeks.", "Catches fell for the third week."),
        ("A quarter of the boats sank.", "Of 80 boats 20 sank."),
        ("Catches fell by 40 percent.", "Catches fell from 350 boxes to 210 boxes."),
        ("Six more boats sank.", "At first 20 boats sank, then 26 boats."),
        ("It took two years.", "It took two of its five years."),
        ("More than four fifths of the wells are dry.", "83 percent are dry wells."),
        ("Nearly 2,000 residents left.", "1,900 residents left."),
        ("It cost half a billion euros.", "It cost 500 million euros."),
        ("It took another half year.", "It took six months."),
        ("The captain and nine others sank.", "Ten people sank with the captain."),
        ("The two boats sank.", "The red boat and the blue boat sank."),
        ("One well in ten is dry.", "A tenth of the wells are dry."),
        (
            "Nineteen percent is four points more than fifteen percent.",
            "15 percent became 19 percent.",
        ),
    ],
)
def test_a_figure_may_be_told_otherwise(
    sentence: str, evidence: str, checked: Check
) -> None:
    assert checked(sentence, evidence) == ()


@pytest.mark.parametrize(
    ("sentence", "evidence"),
    [
        ("397 boats sank.", "297 boats sank."),
        ("About 200 boats sank.", "297 boats sank."),
        ("Two dozen boats sank.", "Forty boats sank."),
        ("Rates fell by half a point.", "Rates fell by a quarter point."),
        ("More than 300 boats sank.", "297 boats sank."),
        ("It is 820 metres long.", "It is 820 kilometres long."),
        ("Six years passed.", "Six months passed."),
        ("It sank in 2017.", "It sank in 2019."),
        ("It sank on 13 May.", "It sank on 3 May."),
        ("It cost 80 million dollars.", "It cost up to 80 million dollars."),
        ("A quarter of the wells are dry.", "Half of the wells are dry."),
        ("One boat sank.", "Two boats sank."),
        ("Two dogs died and five cows.", "Five dogs died and two cows."),
        ("It passed by 61 votes to 88.", "It passed by 88 votes to 61."),
        ("Thousands of boats sank.", "Hundreds of boats sank."),
        ("They sank 74 of 61 boats.", "They sank 61 of 74 boats."),
        ("A baker heard five blasts.", "A baker heard two blasts and saw three boats."),
    ],
)
def test_another_figure_is_found(sentence: str, evidence: str, checked: Check) -> None:
    assert "figure" in kinds(checked(sentence, evidence))


def test_what_is_shown_is_the_figure_and_what_the_evidence_has(checked: Check) -> None:
    (found,) = checked("All 397 boats sank.", "All 297 boats sank.")
    assert (found.start, found.end) == (4, 7)
    assert "297" in found.why


def test_a_sentence_may_count_the_texts_that_it_rests_on(checked: Check) -> None:
    texts = ("The dam burst.", "The dam burst at noon.")
    assert checked("Two agencies report that the dam burst.", *texts) == ()
    assert kinds(checked("Six agencies report that the dam burst.", *texts)) == [
        "figure"
    ]


def test_by_is_not_to(checked: Check) -> None:
    known = "Attendance dropped to 71 percent."
    assert kinds(checked("Attendance dropped by 71 percent.", known)) == ["figure"]
    assert checked("Attendance fell to 71 percent.", known) == ()


def test_one_may_be_told_of_a_and_two_of_twice(checked: Check) -> None:
    assert checked("One parent left.", "A parent left.") == ()
    assert checked("The owner had two warnings.", "The owner was warned twice.") == ()
