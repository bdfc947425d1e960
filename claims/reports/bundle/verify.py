"""Checks a sealed report offline with Python alone: `python verify.py`.

Digests, anchors and the chain of events are computed anew, and every form that can be
read as text must tell the verdict, the number of roots and the quotation of the JSON.
"""

import hashlib
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MANIFESTS = ("manifest-sha256.txt", "tagmanifest-sha256.txt")
TOLD_IN = (".md", ".txt", ".html", ".csv")
TAG = re.compile(r"<[^>]*>")
ASKED = {"was_said": "was it said", "is_true": "is it true"}
ENTITIES = {"&#x27;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&"}


def problems(bag: Path) -> Iterator[str]:
    """Everything that is wrong with a bag, each with the name of its file."""
    found = [*_digests(bag)]
    yield from found
    if not found:
        report = json.loads((bag / "data" / "report.json").read_bytes())
        yield from _anchors(bag, report)
        yield from _events(bag, report)
        yield from _forms(bag, report)


def _digests(bag: Path) -> Iterator[str]:
    """Each file has the digest that a manifest gives it, and no file has none."""
    listed = {MANIFESTS[1]}
    for manifest in MANIFESTS:
        try:
            lines = (bag / manifest).read_text(encoding="utf-8").splitlines()
            rows = [line.split("  ", 1) for line in lines]
            pairs = [(digest, name) for digest, name in rows]
        except (OSError, ValueError):
            yield f"{manifest}: cannot be read"
            continue
        for digest, name in pairs:
            listed.add(name)
            if _digest(bag / name) != digest:
                yield f"{name}: does not have the digest that {manifest} gives"
    for path in sorted(bag.rglob("*")):
        name = path.relative_to(bag).as_posix()
        if path.is_file() and name not in listed:
            yield f"{name}: stands in no manifest"


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except (OSError, ValueError):
        return ""


def _anchors(bag: Path, report: dict[str, Any]) -> Iterator[str]:
    """Each quotation stands where its anchor says, in a text with that digest."""
    anchors = [report["statement"]["anchor"]]
    anchors += [one["anchor"] for one in report["evidence"] if one["anchor"]]
    for anchor in anchors:
        path = bag / "data" / "texts" / f"{anchor['sha256']}.txt"
        if not path.is_file():
            continue  # a confidential text is there by its digest alone
        octets = path.read_bytes()
        if hashlib.sha256(octets).hexdigest() != anchor["sha256"]:
            yield f"{path.name}: is not the text that its name says"
        elif octets.decode()[anchor["start"] : anchor["end"]] != anchor["exact"]:
            yield f"{path.name}: does not hold “{anchor['exact']}” where it should"


def _events(bag: Path, report: dict[str, Any]) -> Iterator[str]:
    """The events are those of the report, and each holds on to the one before it."""
    lines = (bag / "data" / "events.jsonl").read_bytes().splitlines()
    digests = [hashlib.sha256(line).hexdigest() for line in lines]
    if digests != report["events"]:
        yield "events.jsonl: is not the chain of events that the report names"
    for line, before in zip(lines, ["", *digests], strict=False):
        if json.loads(line)["previous"] != before:
            yield "events.jsonl: an event does not hold on to the one before it"


def _forms(bag: Path, report: dict[str, Any]) -> Iterator[str]:
    """Every form that is text tells the verdicts, the roots and the quotation.

    A page tells each verdict twice, in its summary and among what was decided.
    """
    roots = len(report["roots"]["affirming"])
    answers = {one["question"]: one["verdict"] for one in report["findings"]}
    quotation = report["statement"]["anchor"]["exact"]
    page = {f"{ASKED[key]} {verdict}": 2 for key, verdict in answers.items()}
    page |= {f"at most {roots} independent root": 2, quotation: 1}
    verdict = answers.get("is_true") or answers.get("was_said") or ""
    row = {f"{verdict} {roots}": 1, quotation: 1}
    for ending in TOLD_IN:
        path = bag / "data" / f"report{ending}"
        text = path.read_text(encoding="utf-8-sig")
        words = _words(TAG.sub(" ", text) if ending == ".html" else text)
        for saying, times in (row if ending == ".csv" else page).items():
            if words.count(_words(saying)) < times:
                yield f"{path.name}: does not say “{saying}” as often as it should"


def _words(text: str) -> str:
    """The words alone, without what a form adds to them or escapes."""
    for entity, letter in ENTITIES.items():
        text = text.replace(entity, letter)
    kept = (one.lower() if one.isalnum() else " " for one in text)
    return " ".join("".join(kept).split())


def main() -> int:
    """Tell what is wrong; 0 where nothing is."""
    bag = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent
    found = list(problems(bag))
    for one in found:
        sys.stdout.write(f"{one}\n")
    if not found:
        sys.stdout.write("All is as it was sealed.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
