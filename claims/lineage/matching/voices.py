"""What an outlet says of itself, and who says that they have it from an outlet."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

_NOBODY = "(?!)"
_DEPTH = 4  # how deep parts stand in parts


@dataclass(frozen=True, slots=True)
class VoiceRules:
    """Patterns for an outlet that witnesses, corrects itself, or is cited."""

    parts: tuple[tuple[str, str], ...]
    witness: tuple[str, ...]
    correction: tuple[str, ...]
    citing: tuple[str, ...]


def parse_voices(tables: Mapping[str, Any]) -> VoiceRules:
    """The rules of one language; a malformed pattern raises re.error."""
    rules = VoiceRules(
        parts=tuple(tables["parts"].items()),
        witness=_patterns(tables["witness"]),
        correction=_patterns(tables["correction"]),
        citing=_patterns(tables["citing"]),
    )
    for patterns in (rules.witness, rules.correction, rules.citing):
        _compiled(rules.parts, patterns, ("x",))
    return rules


def _patterns(rows: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    return tuple(row["pattern"] for row in rows)


def saw_it(words: str, outlet: Iterable[str], rules: VoiceRules) -> bool:
    """Whether an outlet, by any of its names, says that it saw or holds something."""
    return _finds(words, outlet, rules.parts, rules.witness)


def corrects(words: str, outlet: Iterable[str], rules: VoiceRules) -> bool:
    """Whether an outlet takes back what it reported."""
    return _finds(words, outlet, rules.parts, rules.correction)


def cites(words: str, outlet: Iterable[str], rules: VoiceRules) -> bool:
    """Whether somebody says that an outlet reported something."""
    return _finds(words, outlet, rules.parts, rules.citing)


def _finds(
    words: str,
    outlet: Iterable[str],
    parts: tuple[tuple[str, str], ...],
    patterns: tuple[str, ...],
) -> bool:
    plain = " ".join(words.replace("’", "'").lower().split())
    names = tuple(sorted({name.lower() for name in outlet if name}))
    return _compiled(parts, patterns, names).search(plain) is not None


@lru_cache(maxsize=4096)
def _compiled(
    parts: tuple[tuple[str, str], ...],
    patterns: tuple[str, ...],
    names: tuple[str, ...],
) -> re.Pattern[str]:
    """The patterns as one, with the names of an outlet in their places."""
    whole = "|".join(f"(?:{pattern})" for pattern in patterns)
    for _ in range(_DEPTH):
        for name, part in parts:
            whole = whole.replace(f"{{{name}}}", part)
    named = "|".join(re.escape(name.removeprefix("the ")) for name in names) or _NOBODY
    outlet = rf"(?:the )?(?<!\w)(?:{named})(?!\w)"
    return re.compile(rf"(?<!\w)(?:{whole.replace('{outlet}', outlet)})")
