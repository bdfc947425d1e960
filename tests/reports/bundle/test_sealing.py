"""A sealed report is checked by Python alone, and no change to it goes unseen."""

import random
import subprocess
import sys
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import bagit
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.core.exceptions import ImproperlyConfigured
from hypothesis import given
from hypothesis import strategies as st
from pytest_django.fixtures import Settings
from rocrate.rocrate import ROCrate

from claims.models import Report
from claims.reports.bundle import seal
from claims.reports.bundle.signing import public_key
from claims.reports.bundle.verify import MANIFESTS, SIGNATURE, problems, signed
from claims.reports.writing import opened
from claims.vocabulary import State
from tests.review.ways import staged

pytestmark = pytest.mark.django_db
CHANGES = 200
KEY = "17" * 32


@pytest.fixture
def sealed() -> bytes:
    staged(State.PUBLISHED)
    return seal(opened(Report.objects.get()))


@pytest.fixture
def bag(sealed: bytes, tmp_path: Path) -> Path:
    """The bundle, unpacked."""
    with ZipFile(BytesIO(sealed)) as packed:
        packed.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    return folder


def test_a_report_is_sealed_to_the_same_bytes(sealed: bytes) -> None:
    assert seal(opened(Report.objects.get())) == sealed


def test_python_alone_finds_it_in_order(bag: Path) -> None:
    command = [sys.executable, "-I", "-S", str(bag / "verify.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "All is as it was sealed.\n")


def test_every_change_of_one_byte_is_seen_and_its_file_named(bag: Path) -> None:
    chance = random.Random(7)
    files = sorted(path for path in bag.rglob("*") if path.is_file())
    missed = []
    for _ in range(CHANGES):
        path = chance.choice(files)
        kept = path.read_bytes()
        octets = bytearray(kept)
        octets[chance.randrange(len(octets))] ^= chance.randrange(1, 256)
        path.write_bytes(octets)
        told = "\n".join(problems(bag))
        if path.name not in told:
            missed.append(path.name)
        path.write_bytes(kept)
    assert missed == []


def test_a_file_that_was_added_or_lost_is_seen(bag: Path) -> None:
    (bag / "data" / "more.txt").write_text("more", encoding="utf-8")
    (bag / "data" / "report.md").unlink()
    told = "\n".join(problems(bag))
    assert "data/more.txt: stands in no manifest" in told
    assert "data/report.md" in told


def reseal(bag: Path) -> None:
    """Make the manifests anew, as somebody would who wants a change to go unseen."""
    for manifest in MANIFESTS:
        lines = (bag / manifest).read_text(encoding="utf-8").splitlines()
        names = [line.split("  ", 1)[1] for line in lines]
        digests = [sha256((bag / name).read_bytes()).hexdigest() for name in names]
        rows = [f"{one}  {name}\n" for one, name in zip(digests, names, strict=True)]
        (bag / manifest).write_text("".join(rows), encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("report.md", "true: true", "true: false", "report.md: does not say “Is it"),
        ("report.txt", "most 1", "most 9", "report.txt: does not say “At most 1"),
        ("report.html", "RIA quoted", "He said", "report.html: does not say"),
        ("report.csv", ",true,", ",false,", "report.csv: does not say"),
        ("report.md", "Ivashov | person", "Popov | person", "“leonid ivashov person”"),
        ("report.txt", "published 20", "published 21", "“edition 1 published 20"),
        ("report.html", "20 January", "21 January", "“edition 1 published 20"),
        ("events.jsonl", "triage", "triags", "events.jsonl: is not the chain"),
        ("report.json", '"end":10', '"end":11', "does not hold"),
    ],
)
def test_forms_that_no_longer_agree_are_named_whatever_the_manifests_say(
    bag: Path, name: str, old: str, new: str, told: str
) -> None:
    path = bag / "data" / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")
    reseal(bag)
    assert told in "\n".join(problems(bag))


def test_a_text_that_was_changed_is_named_whatever_the_manifests_say(
    bag: Path,
) -> None:
    (path,) = (bag / "data" / "texts").iterdir()
    path.write_text("else", encoding="utf-8")
    reseal(bag)
    assert f"{path.name}: is not the text" in "\n".join(problems(bag))


def test_another_program_for_bags_finds_it_valid(bag: Path) -> None:
    bagit.Bag(str(bag)).validate()


def test_the_crate_names_every_file_of_the_payload_once(bag: Path) -> None:
    payload = bag / "data"
    graph = ROCrate(payload)
    files = {path for path in payload.rglob("*") if path.is_file()}
    named = [entity.id for entity in graph.data_entities]
    metadata = payload / "ro-crate-metadata.json"
    wanted = sorted(path.relative_to(payload).as_posix() for path in files - {metadata})
    assert sorted(named) == wanted
    assert (
        graph.root_dataset["license"].id == opened(Report.objects.get()).house.licence
    )


@pytest.fixture
def signed_bag(settings: Settings, tmp_path: Path) -> Path:
    settings.REPORT_SIGNING_KEY = KEY
    staged(State.PUBLISHED)
    with ZipFile(BytesIO(seal(opened(Report.objects.get())))) as packed:
        packed.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    return folder


def test_who_has_the_key_finds_the_signature_right(signed_bag: Path) -> None:
    key = public_key()
    command = [sys.executable, "-I", "-S", str(signed_bag / "verify.py"), "--key", key]
    done = subprocess.run(
        [*map(str, command)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "All is as it was sealed.\n")


def test_what_was_sealed_anew_no_longer_fits_its_signature(signed_bag: Path) -> None:
    (signed_bag / "data" / "report.md").write_text("else", encoding="utf-8")
    reseal(signed_bag)
    (told, *_) = problems(signed_bag)
    assert told == f"{SIGNATURE}: does not fit tagmanifest-sha256.txt"


def test_another_house_is_not_taken_for_this_one(signed_bag: Path) -> None:
    (told,) = problems(signed_bag, "ab" * 32)
    assert told.startswith(f"{SIGNATURE}: was made with another key")


def test_who_asks_for_a_signature_is_told_that_there_is_none(bag: Path) -> None:
    assert list(problems(bag, "ab" * 32)) == [
        f"{SIGNATURE}: is missing, nobody signed this"
    ]


@given(st.binary(min_size=32, max_size=32), st.binary(max_size=99), st.data())
def test_a_signature_is_read_as_the_library_reads_it(
    seed: bytes, message: bytes, data: st.DataObject
) -> None:
    key = Ed25519PrivateKey.from_private_bytes(seed)
    made, public = key.sign(message), key.public_key().public_bytes_raw()
    assert signed(public, message, made)
    bit = data.draw(st.integers(0, 8 * len(made) - 1))
    other = bytearray(made)
    other[bit // 8] ^= 1 << bit % 8
    assert not signed(public, message, bytes(other))


def test_a_key_that_is_none_is_told_as_such(settings: Settings) -> None:
    settings.REPORT_SIGNING_KEY = "abc"
    with pytest.raises(ImproperlyConfigured, match="64 hexadecimal digits"):
        public_key()
