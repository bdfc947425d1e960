"""A sentence rests on something, and what says that there is nothing on a search."""

from tests.lineage.prose.conftest import Check, kinds


def test_a_sentence_that_rests_on_nothing_is_found(checked: Check) -> None:
    assert kinds(checked("The dam burst.")) == ["unbound"]


def test_a_sentence_with_a_tale_of_its_own_is_found(checked: Check) -> None:
    found = checked("Villagers were paid nothing for their fields.", "The dam burst.")
    assert kinds(found) == ["unsupported"]


def test_a_reason_that_nobody_gives_is_found(checked: Check) -> None:
    found = checked("She resigned because of missing funds.", "She resigned on Friday.")
    assert kinds(found) == ["unsupported"]


def test_that_no_source_reports_it_needs_a_search(checked: Check) -> None:
    sentence = "No source reports that the dam burst."
    assert kinds(checked(sentence, "The dam held.")) == ["unsearched"]
    assert checked(sentence, searches=1) == ()


def test_what_the_evidence_itself_denies_needs_no_search(checked: Check) -> None:
    evidence = "No source reports that the dam burst, RIA said."
    assert checked("No source reports that the dam burst.", evidence) == ()


def test_findings_come_in_the_order_of_the_vocabulary(checked: Check) -> None:
    found = checked("Soldiers shot three men.", "Police shot two men.")
    assert kinds(found) == ["figure", "agent"]
