"""The door of the commands: what reads texts alone does not load the tables."""

import subprocess
import sys

import pytest

from manage import WITHOUT_TABLES

LOADED = """
import sys
import manage
sys.argv = ["manage.py", sys.argv[1], "nowhere.txt"]
try:
    manage.main()
except SystemExit as end:
    loaded = {"claims.models", "django.contrib.admin"} & set(sys.modules)
    sys.exit(f"code {end.code}, loaded {sorted(loaded)}")
"""


@pytest.mark.parametrize("name", WITHOUT_TABLES)
def test_reading_loads_no_tables(name: str) -> None:
    """A missing input is told, with exit code 1, before any model was loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, name],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "nowhere.txt: " in done.stdout + done.stderr
    assert done.stderr.endswith("code 1, loaded []\n"), done.stderr
