"""Finds what templates and code mark for translation."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import cast

from django.template import Engine
from django.template.base import Template
from django.templatetags.i18n import BlockTranslateNode, TranslateNode

MARKS = frozenset(
    {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy"}
)
_IN_VARIABLE = re.compile(r':_\("([^"]*)"\)')


@cache
def marked(app: Path) -> frozenset[str]:
    """Every message of an app; of those with a number, how one thing is said."""
    found = {words for path in app.rglob("*.html") for words in of_template(path)}
    return frozenset(found) | {
        words for path in app.rglob("*.py") for words in of_code(path)
    }


def of_template(path: Path) -> Iterator[str]:
    """What a template marks: in tags, in blocks, and as the default of a variable."""
    text = path.read_text("utf-8")
    yield from _IN_VARIABLE.findall(text)
    nodes = Template(text, engine=Engine.get_default()).nodelist
    for short in cast(list[TranslateNode], nodes.get_nodes_by_type(TranslateNode)):
        words = short.filter_expression.var
        if isinstance(words, str):
            yield words
        elif words.literal is not None:
            yield str(words.literal)
    blocks = nodes.get_nodes_by_type(BlockTranslateNode)
    for long in cast(list[BlockTranslateNode], blocks):
        yield long.render_token_list(long.singular)[0]


def of_code(path: Path) -> Iterator[str]:
    """What a module hands to gettext as it stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in MARKS
            and isinstance(node.args[0], ast.Constant)
        ):
            yield str(node.args[0].value)
