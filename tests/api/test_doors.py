"""Whatever people may do has a door for programs: nothing is forgotten."""

import ast
from collections.abc import Iterator
from inspect import isfunction
from pathlib import Path

from claims import api
from claims.api.claims.moves import ACTIONS
from claims.review import access, actions, desk, feeds
from claims.review.actions import register
from claims.vocabulary import Move

HERE = Path(str(api.__file__)).parent
# What asks and changes nothing.
ASKING = {
    "changes_after",
    "check_key",
    "check_may_add",
    "horizon",
    "position_of",
    "keyboard_of",
    "narrowing",
    "may_revoke",
    "part_in",
    "questions_of",
    "so_far",
    "tie_words",
    "undoable",
    "visible_keys",
    "waiting",
    "choices",
    "next_step",
    "counted",
    "following",
}
# What no person decides: commands, imports and the work in the background do it.
BY_ITSELF = {
    "add_to",
    "file",
    "forget_answers",
    "import_claim",
    "import_verdict",
    "queue_up",
    "reopen_removed",
    "reopen_rewritten",
    "reopen_unanchored",
    "suggest_links",
    "take",
}
# How somebody's own screens look, which programs do not see.
OF_SCREENS = {"choose_keys", "drop_filter", "save_filter", "use_keys"}


def doings() -> set[str]:
    """The functions by which review writes."""
    found = {
        name
        for package in (access, actions, desk, feeds, register)
        for name in package.__all__
        if isfunction(getattr(package, name))
    }
    return found - ASKING - BY_ITSELF - OF_SCREENS


def called() -> Iterator[str]:
    """Every name that the code of the API uses, but for its imports."""
    for path in HERE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Name):
                yield node.id
            if isinstance(node, ast.Attribute):
                yield node.attr


def test_each_move_has_its_function() -> None:
    assert set(ACTIONS) == set(Move)


def test_whatever_review_does_is_done_over_the_api() -> None:
    moves = {move.value for move in Move}
    assert sorted(doings() - moves - set(called())) == []
