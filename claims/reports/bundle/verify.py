"""Checks a sealed report offline with Python alone: `python verify.py`.

`python verify.py --key KEY` also asks that the house with this public key signed it.

Digests, anchors and the chain of events are computed anew, and every form that can be
read as text must tell the verdict, the number of roots, the quotation, the sources and
the dates of the JSON. How a page that is not in English says them is told by
`words.json`, which lies beside this program.
"""

import argparse
import hashlib
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

MANIFESTS = ("manifest-sha256.txt", "tagmanifest-sha256.txt")
SIGNATURE = "tagmanifest-sha256.txt.sig"
TOLD_IN = (".md", ".txt", ".html", ".csv")
SIGNED = re.compile(rb"ed25519\npublic ([0-9a-f]{64})\nsignature ([0-9a-f]{128})\n")
TAG = re.compile(r"<[^>]*>")
WORDS = "words.json"
ASKED = {"was_said": "Was it said", "is_true": "Is it true"}
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
ENTITIES = {"&#x27;": "'", "&quot;": '"', "&lt;": "<", "&gt;": ">", "&amp;": "&"}


def problems(bag: Path, key: str = "") -> Iterator[str]:
    """Everything that is wrong with a bag, each with the name of its file.

    With a key, also where it was not signed with that one.
    """
    found = [*_signatures(bag, key.strip().lower()), *_digests(bag)]
    yield from found
    if not found:
        report = json.loads((bag / "data" / "report.json").read_bytes())
        yield from _anchors(bag, report)
        yield from _events(bag, report)
        yield from _forms(bag, report)


def _digests(bag: Path) -> Iterator[str]:
    """Each file has the digest that a manifest gives it, and no file has none."""
    listed = {MANIFESTS[1], SIGNATURE}
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
    """Every form that is text tells what the JSON does, and its rows in their order."""
    glossary = _glossary(bag)
    for ending in TOLD_IN:
        path = bag / "data" / f"report{ending}"
        text = path.read_text(encoding="utf-8-sig")
        words = f" {_words(TAG.sub(' ', text) if ending == '.html' else text)} "
        for saying, times in _counted(report, ending, glossary).items():
            if words.count(f" {_words(saying)} ") < times:
                yield f"{path.name}: does not say “{saying}” as often as it should"
        rows = _told_rows(report, ending, glossary)
        yield from (f"{path.name}: {one}" for one in _out_of_row(words, rows))


Glossary = dict[str, str]  # how what is told in English is told on the pages
Row = tuple[tuple[str, str], ...]  # cells, each with the name of its column


def _glossary(bag: Path) -> Glossary:
    """What the pages say for each English sentence; nothing where they are English."""
    path = bag / WORDS
    if not path.is_file():
        return {}
    return {_words(one): said for one, said in json.loads(path.read_bytes()).items()}


def _counted(report: dict[str, Any], ending: str, glossary: Glossary) -> Counter[str]:
    """What a form says, and how often."""
    if ending == ".csv":
        return Counter(_cells(report))
    return Counter(
        " ".join(glossary.get(_words(part), part) for part in saying)
        for saying in _sayings(report)
    )


def _sayings(report: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """What a page says, in parts that stand beside each other.

    It tells each verdict twice, in its summary and among what was decided, where the
    team's own words for it stand as well.
    """
    roots = len(report["roots"]["affirming"])
    yield (report["statement"]["anchor"]["exact"],)
    yield from [(f"At most {roots} independent root{'' if roots == 1 else 's'}",)] * 2
    for one in report["findings"]:
        asked, verdict, label = ASKED[one["question"]], one["verdict"], one.get("label")
        yield (f"{asked}: {verdict}, confidence {one['confidence']}.",)
        yield f"{asked}?", f"{label} ({verdict})" if label else verdict


def _cells(report: dict[str, Any]) -> Iterator[str]:
    """What each row of the table says."""
    roots = len(report["roots"]["affirming"])
    answers = {one["question"]: one["verdict"] for one in report["findings"]}
    verdict = answers.get("is_true") or answers.get("was_said") or ""
    yield report["statement"]["anchor"]["exact"]
    yield f"{verdict} {roots} {report['published_at']}"


def _told_rows(
    report: dict[str, Any], ending: str, glossary: Glossary
) -> Iterator[str]:
    """Each row as a form tells it."""
    named = ending == ".txt"  # where each cell stands behind the name of its column
    for row in _lines(report) if ending == ".csv" else _rows(report):
        cells = [part for pair in row for part in (pair if named else pair[1:])]
        yield " ".join(glossary.get(_words(one), one) for one in cells)


def _out_of_row(words: str, rows: Iterator[str]) -> Iterator[str]:
    """The first row that does not stand where it should, after those before it."""
    at = 0
    for row in rows:
        saying = _words(row)
        at = words.find(f" {saying} ", at)
        if at < 0:
            yield f"does not say “{saying}” in its place"
            return
        at += len(saying)


def _rows(report: dict[str, Any]) -> Iterator[Row]:
    """The evidence, sources, texts, signings and date of a page, as it has them."""
    for one in report["evidence"]:
        where = ", ".join((one["title"], one["url"], _day(one["at"])))
        yield ("Says", one["says"]), ("Where", where)
    for one in report["sources"]:
        yield ("Source", one["name"]), ("Kind", one["kind"])
    for one in report["texts"]:
        day = _day(one["published_at"])
        yield ("Publisher", one["publisher"] or "unknown"), ("Published", day)
    for one in report.get("signings", ()):
        yield ("", "Signed off"), ("", f"{one['role']}, {_day(one['at'])}")
    day = _day(report["published_at"])
    yield ("", "Edition"), ("", f"{report['edition']}, published {day}")


def _lines(report: dict[str, Any]) -> Iterator[Row]:
    """The evidence as the table has it."""
    columns = ("says", "told_by", "root", "title", "url", "at")
    for one in report["evidence"]:
        yield tuple((name, one[name]) for name in columns)


def _day(time: str) -> str:
    """The day of a moment as people write it."""
    if not time:
        return "date unknown"
    year, month, day = time[:10].split("-")
    return f"{int(day)} {MONTHS[int(month) - 1]} {year}"


def _words(text: str) -> str:
    """The words alone, without what a form adds to them or escapes."""
    for entity, letter in ENTITIES.items():
        text = text.replace(entity, letter)
    kept = (one.lower() if one.isalnum() else " " for one in text)
    return " ".join("".join(kept).split())


def _signatures(bag: Path, key: str) -> Iterator[str]:
    """A signature that is there is right, and made with the key that is asked for."""
    path = bag / SIGNATURE
    if not path.exists():
        if key:
            yield f"{SIGNATURE}: is missing, nobody signed this"
        return
    found = SIGNED.fullmatch(path.read_bytes())
    if not found:
        yield f"{SIGNATURE}: cannot be read"
        return
    public, signature = (bytes.fromhex(part.decode()) for part in found.groups())
    if key and public.hex() != key:
        yield f"{SIGNATURE}: was made with another key, {public.hex()}"
    if not signed(public, (bag / MANIFESTS[1]).read_bytes(), signature):
        yield f"{SIGNATURE}: does not fit {MANIFESTS[1]}"


# Ed25519 as RFC 8032 has it, section 5.1: points are x, y, z, t with x = X/Z, y = Y/Z
# and t = XY/Z. Nothing here is secret, so nothing has to take the same time.
PRIME = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
CURVE = -121665 * pow(121666, PRIME - 2, PRIME) % PRIME
ROOT = pow(2, (PRIME - 1) // 4, PRIME)  # of -1
Point = tuple[int, int, int, int]


def signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of a public key signed the message."""
    key, commitment = _point(public), _point(signature[:32])
    scalar = int.from_bytes(signature[32:], "little")
    if key is None or commitment is None or scalar >= ORDER:
        return False
    hashed = hashlib.sha512(signature[:32] + public + message).digest()
    challenge = int.from_bytes(hashed, "little") % ORDER
    left, right = _times(scalar, _base()), _times(challenge, key)
    return _same(left, _sum(commitment, right))


def _base() -> Point:
    y = 4 * pow(5, PRIME - 2, PRIME) % PRIME
    x = _x(y, 0) or 0
    return x, y, 1, x * y % PRIME


def _point(octets: bytes) -> Point | None:
    whole = int.from_bytes(octets, "little")
    y, sign = whole & (2**255 - 1), whole >> 255
    x = _x(y, sign) if y < PRIME else None
    return None if x is None else (x, y, 1, x * y % PRIME)


def _x(y: int, sign: int) -> int | None:
    """The x of a point by its y and the last bit of x; None where there is no point."""
    square = (y * y - 1) * pow(CURVE * y * y + 1, PRIME - 2, PRIME) % PRIME
    x = pow(square, (PRIME + 3) // 8, PRIME)
    if (x * x - square) % PRIME:
        x = x * ROOT % PRIME
    if (x * x - square) % PRIME or (not x and sign):
        return None
    return PRIME - x if x & 1 != sign else x


def _sum(one: Point, other: Point) -> Point:
    a = (one[1] - one[0]) * (other[1] - other[0]) % PRIME
    b = (one[1] + one[0]) * (other[1] + other[0]) % PRIME
    c = 2 * one[3] * other[3] * CURVE % PRIME
    d = 2 * one[2] * other[2] % PRIME
    e, f, g, h = b - a, d - c, d + c, b + a
    return e * f % PRIME, g * h % PRIME, f * g % PRIME, e * h % PRIME


def _times(scalar: int, point: Point) -> Point:
    total: Point = (0, 1, 1, 0)
    while scalar:
        if scalar & 1:
            total = _sum(total, point)
        point = _sum(point, point)
        scalar >>= 1
    return total


def _same(one: Point, other: Point) -> bool:
    sides = one[0] * other[2] - other[0] * one[2], one[1] * other[2] - other[1] * one[2]
    return not any(side % PRIME for side in sides)


def main() -> int:
    """Tell what is wrong; 0 where nothing is."""
    parser = argparse.ArgumentParser(description="Check a sealed report, offline.")
    here = Path(__file__).parent
    parser.add_argument("bag", nargs="?", type=Path, default=here, help="its folder")
    parser.add_argument("--key", default="", help="the public key of who sealed it")
    asked = parser.parse_args()
    found = list(problems(asked.bag, asked.key))
    for one in found:
        sys.stdout.write(f"{one}\n")
    if not found:
        sys.stdout.write("All is as it was sealed.\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
