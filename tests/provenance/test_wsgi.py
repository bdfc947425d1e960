"""A server that shows pages does not hold what only reading and writing out needs."""

import subprocess
import sys

import pytest

# Each is loaded with the first text that is read, or the first report in its form.
HEAVY = [
    "cryptography",
    "docx",
    "lxml",
    "numpy",
    "onnxruntime",
    "prov",
    "pypdf",
    "regex",
]
HEAVY += ["scipy", "selectolax", "trafilatura", "typst"]
_SERVED = """
import os, sys
os.environ["PROVENANCE_PUBLIC"] = "1"
import provenance.wsgi, provenance.urls
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    command = [sys.executable, "-c", _SERVED]
    return set(
        subprocess.run(command, capture_output=True, check=True).stdout.decode().split()
    )


@pytest.mark.parametrize("name", HEAVY)
def test_a_server_is_ready_without(loaded: set[str], name: str) -> None:
    assert name not in loaded


def test_a_server_is_ready_with_its_doors(loaded: set[str]) -> None:
    assert {"claims.admin", "claims.api.urls", "claims.public.urls"} <= loaded
