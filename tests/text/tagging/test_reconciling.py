"""Rules and network tell together; who leads depends on whose manner a text has."""

from claims.text.findings import Attribution, Cue, Step
from claims.text.spans import Span
from claims.text.tagging import reconciling
from claims.text.tagging.reconciling import ADDED, ALONE, SURE
from claims.vocabulary import AttributionRole, Stance


def step(mention: tuple[int, int] | None, cue: tuple[int, int]) -> Step:
    source = Span(*mention) if mention else None
    words = Cue(Span(*cue), Stance.NEUTRAL, "cue")
    return Step(source, words, AttributionRole.FIRST_HAND)


def said(
    start: int, *, score: float = 0.9, rule: str = "tagger", end: int | None = None
) -> Attribution:
    """Someone at `start`, who says what follows."""
    steps = (step((start, start + 5), (start + 6, start + 10)),)
    content = Span(start + 11, end or start + 40)
    return Attribution(steps, (content,), rule, score)


def reconciled(
    told: tuple[Attribution, ...],
    tagged: tuple[Attribution, ...],
    tokens: int = 140,
) -> tuple[Attribution, ...]:
    return reconciling.reconciled(told, tagged, tokens)


def passed_on(one: Attribution) -> Attribution:
    relay = step((0, 3), (4, 9))
    return Attribution((*one.steps, relay), one.contents, "verb:quote", 0.9)


TOLD = tuple(said(100 * at, rule="verb:say", score=0.7) for at in range(1, 6))
KNOWN = tuple(said(100 * at, end=100 * at + 30) for at in range(1, 6))


def test_in_a_text_of_their_manner_the_rules_have_the_words() -> None:
    assert reconciled(TOLD, KNOWN) == TOLD


def test_there_the_network_adds_what_it_is_very_sure_of() -> None:
    more = said(700, score=ADDED)
    assert reconciled(TOLD, (*KNOWN, more)) == (*TOLD, more)


def test_there_the_network_adds_nothing_that_it_doubts() -> None:
    assert reconciled(TOLD, (*KNOWN, said(700, score=ADDED - 0.01))) == TOLD


def test_there_the_network_adds_nothing_inside_what_the_rules_told() -> None:
    assert reconciled(TOLD, (*KNOWN, said(110, score=1.0, end=130))) == TOLD


def test_in_a_text_of_another_manner_the_network_has_the_words() -> None:
    strange = tuple(said(1000 + 100 * at) for at in range(9))
    assert reconciled(TOLD[:1], strange) == strange


def test_there_the_rules_still_tell_who_passed_it_on() -> None:
    strange = tuple(said(1000 + 100 * at) for at in range(9))
    (first, *rest) = reconciled((passed_on(said(1000, end=1035)),), strange)
    assert (len(first.steps), first.contents) == (2, strange[0].contents)
    assert tuple(rest) == strange[1:]


def test_a_chain_of_somebody_else_is_not_taken_over() -> None:
    strange = tuple(said(1000 + 100 * at) for at in range(9))
    other = said(1000)
    other = passed_on(
        Attribution((step((1020, 1030), (1006, 1010)),), other.contents, "verb:say", 1)
    )
    assert reconciled((other,), strange) == strange


def test_what_the_network_doubts_does_not_decide_who_leads() -> None:
    doubted = tuple(said(1000 + 100 * at, score=SURE - 0.1) for at in range(9))
    assert reconciled(TOLD, (*KNOWN, *doubted)) == TOLD


def test_where_neither_finds_anything_there_is_nothing() -> None:
    assert reconciled((), ()) == ()


def test_a_short_text_is_taken_for_one_of_their_manner_sooner_than_a_long_one() -> None:
    half = (*KNOWN, *(said(1000 + 100 * at) for at in range(2)))
    assert reconciled(TOLD, half, tokens=100) == TOLD
    assert reconciled(TOLD, half, tokens=2_000) == half


def test_a_text_where_much_is_said_is_sooner_of_their_manner() -> None:
    half = (*KNOWN, *(said(1000 + 100 * at) for at in range(2)))
    assert reconciled(TOLD, half, tokens=100) == TOLD
    assert reconciled(TOLD, half, tokens=400) == half


def test_a_part_of_a_chain_is_no_finding_that_the_rules_missed() -> None:
    relays = tuple(
        Attribution(
            (
                *one.steps,
                step((at * 100 - 30, at * 100 - 20), (at * 100 - 19, at * 100)),
            ),
            one.contents,
            "verb:quote",
            0.9,
        )
        for at, one in enumerate(TOLD, start=1)
    )
    parts = tuple(
        Attribution(
            (step(None, (at * 100 - 19, at * 100)),),
            (Span(at * 100 + 1, at * 100 + 5),),
            "tagger",
            0.9,
        )
        for at in range(1, 6)
    )
    assert reconciled(relays, parts) == relays


def test_what_the_network_hears_nothing_of_is_less_sure() -> None:
    unheard = said(900, rule="verb:say", score=0.9)
    found = reconciled((*TOLD, unheard), KNOWN)
    assert [one.score for one in found] == [0.7] * len(TOLD) + [ALONE]
