"""The expected claims hold together, and stand where they say they stand."""

import re
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from bench.gold import Gold
from claims.vocabulary import HedgeLevel, Polarity

FIELDS = {"content", "start", "end", "chain", "hedge", "polarity", "mode"}
OPTIONAL = {"cue", "hedge_cue", "note"}
APPEARANCE = {"title", "publisher", "url", "published_at", "language"}
MODES = {"direct", "indirect", "mixed", "narrative"}


def every_claim(seeds: Iterable[Gold]) -> list[dict[str, Any]]:
    return [claim for seed in seeds for claim in seed.claims]


def text_of(seeds: Iterable[Gold], name: str) -> str:
    return str(next(seed.text for seed in seeds if seed.name == name))


def test_there_are_twelve(seeds: tuple[Gold, ...]) -> None:
    assert len(seeds) == 12


def test_a_document_is_named_after_its_file(seed: Gold) -> None:
    assert seed.document == seed.name


def test_characters_are_code_points(seed: Gold) -> None:
    assert seed.characters == len(seed.text)


def test_an_article_is_short(seed: Gold) -> None:
    assert 120 <= len(seed.text.split()) <= 380


def test_a_claim_has_known_fields_alone(seed: Gold) -> None:
    assert all(FIELDS <= set(c) <= FIELDS | OPTIONAL for c in seed.claims)


def test_a_claim_stands_at_its_span(seed: Gold) -> None:
    found = [seed.text[c["start"] : c["end"]] for c in seed.claims]
    assert found == [c["content"] for c in seed.claims]


def test_claims_stand_in_the_order_of_the_text(seed: Gold) -> None:
    starts = [c["start"] for c in seed.claims]
    assert starts == sorted(set(starts))


def test_claims_do_not_overlap(seed: Gold) -> None:
    ends = [0, *(c["end"] for c in seed.claims)]
    assert all(c["start"] >= end for c, end in zip(seed.claims, ends, strict=False))


def test_a_claim_ends_in_no_full_stop(seed: Gold) -> None:
    assert not [c["content"] for c in seed.claims if c["content"][-1] in ".,;"]


def test_every_name_of_a_chain_stands_in_the_text(seed: Gold) -> None:
    names = [n for c in seed.claims for step in c["chain"] for n in step.split(" and ")]
    assert [name for name in names if name.split()[-1] not in seed.text] == []


def test_words_are_of_the_vocabulary(seed: Gold) -> None:
    assert {c["hedge"] for c in seed.claims} <= {level.value for level in HedgeLevel}
    assert {c["polarity"] for c in seed.claims} <= {p.value for p in Polarity}
    assert {c["mode"] for c in seed.claims} <= MODES


def test_what_the_article_says_itself_has_no_chain(seed: Gold) -> None:
    assert all((c["mode"] == "narrative") == (not c["chain"]) for c in seed.claims)


def test_a_chain_has_its_cue_and_an_own_statement_has_none(seed: Gold) -> None:
    assert all(bool(c["chain"]) == ("cue" in c) for c in seed.claims)


def test_what_is_hedged_names_the_words_that_hedge_it(seed: Gold) -> None:
    assert all(
        (c["hedge"] == "asserted") == ("hedge_cue" not in c) for c in seed.claims
    )


def test_cues_stand_in_the_text(seed: Gold) -> None:
    cues = [c[key] for c in seed.claims for key in ("cue", "hedge_cue") if key in c]
    assert [cue for cue in cues if cue not in seed.text] == []


def test_at_least_a_quarter_is_hedged(seeds: tuple[Gold, ...]) -> None:
    claims = every_claim(seeds)
    assert sum(c["hedge"] != "asserted" for c in claims) >= len(claims) / 4


def test_at_least_a_sixth_is_negated(seeds: tuple[Gold, ...]) -> None:
    claims = every_claim(seeds)
    assert sum(c["polarity"] == "negated" for c in claims) >= len(claims) / 6


def test_every_level_is_met(seeds: tuple[Gold, ...]) -> None:
    assert {c["hedge"] for c in every_claim(seeds)} == {x.value for x in HedgeLevel}


def test_an_appearance_has_known_fields_alone(seed: Gold) -> None:
    assert set(seed.appearance) <= APPEARANCE


def test_an_appearance_is_dated_with_its_zone(seed: Gold) -> None:
    stated = seed.appearance.get("published_at", "2025-01-01T00:00:00Z")
    assert datetime.fromisoformat(stated).tzinfo is not None


def test_one_statement_passes_three_relays(seeds: tuple[Gold, ...]) -> None:
    assert max(len(c["chain"]) for c in every_claim(seeds)) == 4


def test_three_outlets_go_back_to_one_person(seeds: tuple[Gold, ...]) -> None:
    outlets = {
        seed.appearance.get("publisher")
        for seed in seeds
        for claim in seed.claims
        if claim["chain"][:1] == ["Tomas Berrel"]
    }
    assert len(outlets - {"Valley Online"}) == 3


def test_two_outlets_quote_each_other(seeds: tuple[Gold, ...]) -> None:
    by_name = {seed.name: seed for seed in seeds}
    post, herald = by_name["06-minister-post.txt"], by_name["07-minister-herald.txt"]
    assert any(c["chain"] == [herald.appearance["publisher"]] for c in post.claims)
    assert any(c["chain"] == [post.appearance["publisher"]] for c in herald.claims)


def test_a_copy_keeps_every_character(seeds: tuple[Gold, ...]) -> None:
    copy = text_of(seeds, "08-dam-verbatim-copy.txt")
    assert copy == text_of(seeds, "03-dam-engineer-speaks.txt")


def test_a_denial_is_negated(seeds: tuple[Gold, ...]) -> None:
    denied = [c for c in every_claim(seeds) if c.get("cue") == "denied"]
    assert denied
    assert {c["polarity"] for c in denied} == {"negated"}


def test_sources_are_named_in_cyrillic_and_in_persian_script(
    seeds: tuple[Gold, ...],
) -> None:
    names = " ".join(step for c in every_claim(seeds) for step in c["chain"])
    assert re.search(r"[а-яё]{3}", names)
    assert re.search(r"[\u0600-\u06ff]{3}", names)


def test_line_ends_of_both_kinds_are_met(seeds: tuple[Gold, ...]) -> None:
    assert {"\r\n" in seed.text for seed in seeds} == {True, False}
