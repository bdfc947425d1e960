"""Triggers that keep which claims belong together while links come and go."""

import pgtrigger

# One deciding transaction at a time joins or parts claims: others wait for it.
_TURN = 7_203_552
_ACCEPTED = "{row}.status = 'accepted' and {row}.evidence_claim_id is not null"
_STANDING = "{row}.kind = 'same_claim' and {row}.withdrawn_at is null"
# Every claim that some standing link has with the claim `reached.claim`.
_NEXT = """
    select evidence_claim_id from claims_confirmation
    where claim_id = reached.claim and status = 'accepted'
    and evidence_claim_id is not null
    union all
    select claim_id from claims_confirmation
    where evidence_claim_id = reached.claim and status = 'accepted'
    union all
    select second_claim_id from claims_judgement
    where first_claim_id = reached.claim and withdrawn_at is null
    union all
    select first_claim_id from claims_judgement
    where second_claim_id = reached.claim and withdrawn_at is null
"""
_REACHED = f"""
    with recursive reached (claim) as (
        select old.{{first}}
        union
        select near.claim from reached cross join lateral ({_NEXT}) as near (claim)
    )
"""  # noqa: S608 - it is made of constants, as all here
_PART = f"""
    if {{stood}} then
        perform pg_advisory_xact_lock({_TURN});
        {_REACHED}
        select not exists (select from reached where claim = old.{{second}})
        into parted;
        if parted then
            select cluster_id into whole from claims_clustered
            where claim_id = old.{{first}};
            insert into claims_cluster (size) values (0) returning id into fresh;
            {_REACHED}
            update claims_clustered set cluster_id = fresh
            where cluster_id = whole and claim_id in (select claim from reached);
            get diagnostics moved = row_count;
            update claims_cluster set size = moved where id = fresh;
            update claims_cluster set size = size - moved where id = whole;
        end if;
    end if;
"""  # noqa: S608
_JOIN = f"""
    if {{stands}} then
        perform pg_advisory_xact_lock({_TURN});
        foreach lone in array array[new.{{first}}, new.{{second}}] loop
            if not exists (select from claims_clustered where claim_id = lone) then
                insert into claims_cluster (size) values (1) returning id into fresh;
                insert into claims_clustered (claim_id, cluster_id)
                values (lone, fresh);
            end if;
        end loop;
        select array_agg(id order by size, id desc) into pair from claims_cluster
        where id in (
            select cluster_id from claims_clustered
            where claim_id in (new.{{first}}, new.{{second}})
        );
        if cardinality(pair) = 2 then
            update claims_clustered set cluster_id = pair[2]
            where cluster_id = pair[1];
            get diagnostics moved = row_count;
            update claims_cluster set size = size + moved where id = pair[2];
            delete from claims_cluster where id = pair[1];
        end if;
    end if;
    return null;
"""  # noqa: S608
_KNOWN = [
    ("fresh", "bigint"),
    ("lone", "bigint"),
    ("moved", "bigint"),
    ("pair", "bigint[]"),
    ("parted", "boolean"),
    ("whole", "bigint"),
]


def joins_by_links(name: str) -> list[pgtrigger.Trigger]:
    """An accepted link joins the clusters of two claims, and parts them when it goes.

    The smaller cluster is merged into the larger, so that a claim moves seldom; a link
    that is taken away costs a walk through its own cluster.
    """
    columns = ("status", "claim_id", "evidence_claim_id")
    return _joins(name, _ACCEPTED, ("claim_id", "evidence_claim_id"), columns)


def joins_by_judgements(name: str) -> list[pgtrigger.Trigger]:
    """A judgement that two claims are the same joins them while it stands."""
    columns = ("withdrawn_at", "kind", "first_claim_id", "second_claim_id")
    return _joins(name, _STANDING, ("first_claim_id", "second_claim_id"), columns)


def _joins(
    name: str, rule: str, ends: tuple[str, str], columns: tuple[str, ...]
) -> list[pgtrigger.Trigger]:
    """A trigger each for rows that come, change and go; suggestions cost nothing."""
    first, second = ends
    stood, stands = rule.format(row="old"), rule.format(row="new")
    part = _PART.format(stood=stood, first=first, second=second)
    join = _JOIN.format(stands=stands, first=first, second=second)
    either = f"(({stood}) or ({stands}))"
    return [
        _after(f"{name}_added", pgtrigger.Insert, stands, join),
        _after(f"{name}_changed", pgtrigger.UpdateOf(*columns), either, part + join),
        _after(f"{name}_gone", pgtrigger.Delete, stood, f"{part} return null;"),
    ]


def _after(
    name: str, operation: pgtrigger.Operation, condition: str, func: str
) -> pgtrigger.Trigger:
    return pgtrigger.Trigger(
        name=name,
        when=pgtrigger.After,
        operation=operation,
        condition=pgtrigger.Condition(condition),
        declare=_KNOWN,
        func=func,
    )
