"""What `docs/api.md` shows is so: its commands and its program run, in their order."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import pytest
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.db import connection
from pytest_django.live_server_helper import LiveServer

from claims.vocabulary import Role, State
from tests.api.conftest import Keyed
from tests.review.stage import make_person
from tests.review.ways import staged
from tests.shapes import differences

pytestmark = pytest.mark.deep
ROOT = Path(settings.ROOT)
FENCED = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
SHOWN: list[tuple[str, str]] = FENCED.findall(
    (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
)
GENERATOR = shutil.which(
    "openapi-python-client",
    path=os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]]),
)
PARTED = "\x1e"  # stands between what two commands print
PATIENCE = 120  # seconds


@pytest.fixture
def ann(transactional_db: None) -> User:
    """Somebody who plays every part, on a desk that has published something."""
    for role in Role:
        Group.objects.get_or_create(name=role.value)
    staged(State.PUBLISHED)
    return make_person(*Role, username="ann")


@pytest.fixture
def environ(ann: User, live_server: LiveServer) -> dict[str, str]:
    """Where the site and its database are."""
    told = connection.settings_dict
    account = f"{quote(told['USER'])}:{quote(told['PASSWORD'])}"
    place = urlencode({"host": told["HOST"], "port": told["PORT"]})
    url = f"postgres://{account}@/{told['NAME']}?{place}"
    return os.environ | {"SITE": live_server.url, "DATABASE_URL": url}


def run(words: list[str], environ: dict[str, str]) -> str:
    """What a program prints, which must end well and complain of nothing."""
    done = subprocess.run(
        words,
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def commands() -> list[tuple[str, str | None]]:
    """Each command of the page with the answer that follows it, if one does."""
    following = [*SHOWN[1:], ("", "")]
    return [
        (words, answer if told == "json" else None)
        for (kind, words), (told, answer) in zip(SHOWN, following, strict=True)
        if kind == "sh"
    ]


def values(words: str) -> list[Any]:
    """The JSON that was printed: one value, or a line each."""
    try:
        return [json.loads(words)]
    except json.JSONDecodeError:
        return [json.loads(line) for line in words.splitlines()]


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
def test_each_command_is_answered_in_the_shape_that_is_shown(
    environ: dict[str, str],
) -> None:
    script = f"\nprintf '{PARTED}'\n".join(words for words, _ in commands())
    printed = run(["bash", "-euo", "pipefail", "-c", script], environ).split(PARTED)
    found = [
        (words, *differences(json.loads(shown), values(said)[0]))
        for (words, shown), said in zip(commands(), printed, strict=True)
        if shown is not None
    ]
    assert [one for one in found if len(one) > 1] == []


@pytest.mark.skipif(
    GENERATOR is None, reason="openapi-python-client is not installed: make setup"
)
def test_the_typed_client_does_what_its_example_prints(
    ann: User, keyed: Keyed, environ: dict[str, str], tmp_path: Path
) -> None:
    made = ["--path", "docs/openapi.yaml", "--config", "docs/client.yaml"]
    made += ["--meta", "setup", "--output-path", str(tmp_path / "client")]
    run([str(GENERATOR), "generate", *made], environ)
    key = keyed(ann).defaults["HTTP_AUTHORIZATION"].removeprefix("Bearer ")
    fenced = dict(SHOWN)  # the last of each kind
    more = {"KEY": key, "PYTHONPATH": str(tmp_path / "client")}
    assert (
        run([sys.executable, "-c", fenced["python"]], environ | more)
        == (fenced["text"])
    )
