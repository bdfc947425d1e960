"""Links between documents are those that an analyst expects on loose news.

Twelve small sets of news on events that are related and yet others. `beyond` tells why
the rules fall short of a set: it must fail until they no longer do.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from django.core.management import call_command

from claims.models import Confirmation

SETS: list[Mapping[str, Any]] = json.loads(
    Path(__file__).with_name("loose.json").read_text(encoding="utf-8")
)
pytestmark = [pytest.mark.django_db, pytest.mark.deep]
Link = tuple[int, str, int, str, str]


def suggested(given: Mapping[str, Any], folder: Path) -> list[Link]:
    """The links between the documents of a set, the first document first."""
    for place, one in enumerate(given["documents"]):
        path = folder / f"{place}.txt"
        path.write_text(one["text"], encoding="utf-8")
        facts = {
            "publisher": one["publisher"],
            "published_at": f"{one['on']}T12:00:00Z",
        }
        path.with_suffix(".meta.json").write_text(json.dumps(facts), encoding="utf-8")
    call_command("ingest", str(folder), stdout=None)
    texts = [one["text"] for one in given["documents"]]
    rows = Confirmation.objects.filter(evidence_claim__isnull=False).values_list(
        "claim__document__text",
        "claim__text",
        "evidence_claim__document__text",
        "evidence_claim__text",
        "relation",
    )
    return [
        (*min(ends), *max(ends), relation)
        for text, words, other, evidence, relation in rows
        if text != other
        for ends in [((texts.index(text), words), (texts.index(other), evidence))]
    ]


def fits(link: Link, wanted: Link) -> bool:
    """Whether a link is the one that is expected."""
    first, words, second, evidence, relation = wanted
    place = (link[0], link[2], link[4]) == (first, second, relation)
    return place and words in link[1] and evidence in link[3]


def case(given: Mapping[str, Any]) -> Any:
    """A set, marked where the rules do not get it right."""
    marks = [pytest.mark.xfail(strict=True)] if "beyond" in given else []
    return pytest.param(given, marks=marks, id=str(given["name"]))


@pytest.mark.parametrize("given", list(map(case, SETS)))
def test_the_links_are_those_that_an_analyst_expects(
    given: Mapping[str, Any], tmp_path: Path
) -> None:
    made = suggested(given, tmp_path)
    missed = [w for w in given["links"] if not any(fits(one, w) for one in made)]
    wrong = [one for one in made if not any(fits(one, w) for w in given["links"])]
    assert (missed, wrong) == ([], [])
