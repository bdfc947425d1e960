"""Triggers that hold review to its rules, whoever writes to the tables."""

from collections.abc import Collection

import pgtrigger

from claims.models.rules.frozen import REFUSE
from claims.vocabulary import State

IF_FOUND = """
    if exists ({wrong}) then
        {refuse}
    end if;
    return new;
"""
TWO_PARTS = """
    select 1 from claims_assessment as other
    where other.claim_id = new.claim_id and other.claim_version = new.claim_version
    and other.analyst_id = new.analyst_id and other.role <> new.role
    and other.status = 'submitted' and other.id <> new.id
"""
OWN_WORK = """
    select 1 from claims_assessment as own
    where own.claim_id = new.claim_id and own.claim_version = new.claim_version
    and own.analyst_id = new.published_by_id and own.role = 'first'
    and own.status = 'submitted'
"""
UNSIGNED = """
    select 1 from claims_claim as claim
    where claim.id = new.claim_id and claim.allegation and not exists (
        select 1 from claims_signoff as signed
        where signed.claim_id = claim.id and signed.claim_version = new.claim_version
    )
"""
OWN_ANSWER = """
    select 1 from claims_assessment as own
    where own.claim_id = new.claim_id and own.claim_version = new.claim_version
    and own.analyst_id = new.signed_by_id and own.role in ('first', 'second')
    and own.status = 'submitted'
"""
OWN_WORDS = """
    select 1 from claims_summaryfinding as finding
    join claims_summary as summary on summary.id = finding.summary_id
    where finding.id = new.finding_id and summary.written_by_id = new.waived_by_id
"""
UNTOLD = """
    select 1 from claims_claim as claim where claim.id = new.id
    and claim.state is distinct from (
        select event.became from claims_event as event
        where event.claim_id = claim.id order by event.id desc limit 1
    )
"""


def moves_along(
    name: str, pairs: Collection[tuple[State, State]]
) -> list[pgtrigger.Trigger]:
    """Refuse, as constraint `name`, a change of state that is none of the pairs."""
    allowed = ", ".join(
        f"('{before.value}', '{after.value}')" for before, after in sorted(pairs)
    )
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=pgtrigger.UpdateOf("state"),
            condition=pgtrigger.Condition(
                f"OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN ({allowed})"
            ),
            func=REFUSE.format(name=name, reason="no move leads from there to here"),
        )
    ]


def told_by_an_event(name: str) -> list[pgtrigger.Trigger]:
    """Refuse to commit a change of state that the claim's last event does not tell."""
    refuse = REFUSE.format(name=name, reason="a state was changed without an event")
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.After,
            operation=pgtrigger.UpdateOf("state"),
            condition=pgtrigger.Condition("OLD.state <> NEW.state"),
            timing=pgtrigger.Deferred,
            func=IF_FOUND.format(wrong=UNTOLD, refuse=refuse),
        )
    ]


def stays_once_submitted(name: str) -> list[pgtrigger.Trigger]:
    """What was submitted is never changed or deleted; a draft is."""
    return [
        pgtrigger.Trigger(
            name=name,
            when=pgtrigger.Before,
            operation=pgtrigger.Update | pgtrigger.Delete,
            condition=pgtrigger.Condition("OLD.status = 'submitted'"),
            func=REFUSE.format(name=name, reason="what was submitted stays"),
        )
    ]


def one_part_a_person(name: str) -> list[pgtrigger.Trigger]:
    """Nobody submits in two roles about one version of one claim."""
    return [_where_none(name, TWO_PARTS, "somebody would play two parts")]


def not_of_own_work(name: str) -> list[pgtrigger.Trigger]:
    """Nobody publishes what they assessed first."""
    return [_where_none(name, OWN_WORK, "somebody would publish their own work")]


def signed_off(name: str) -> list[pgtrigger.Trigger]:
    """No allegation goes out that nobody has signed off."""
    return [_where_none(name, UNSIGNED, "an allegation takes a legal sign-off")]


def not_of_an_assessor(name: str) -> list[pgtrigger.Trigger]:
    """Nobody signs off what they assessed."""
    return [_where_none(name, OWN_ANSWER, "somebody would sign off their own answer")]


def not_of_the_writer(name: str) -> list[pgtrigger.Trigger]:
    """Nobody waives a finding on a summary that they wrote."""
    return [_where_none(name, OWN_WORDS, "somebody would waive their own work")]


def _where_none(name: str, wrong: str, reason: str) -> pgtrigger.Trigger:
    refuse = REFUSE.format(name=name, reason=reason)
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.Before,
        operation=pgtrigger.Insert | pgtrigger.Update,
        func=IF_FOUND.format(wrong=wrong, refuse=refuse),
    )
