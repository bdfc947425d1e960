"""Who does, suffers or says what is read clause by clause."""

import pytest

from claims.lineage.prose import ProseLexicon
from claims.lineage.prose.frames.regions import regions_of
from tests.lineage.prose.conftest import Read


def read_of(text: str, read: Read, lexicon: ProseLexicon) -> set[tuple[str, str, str]]:
    """The role of each one who is named, their last word, and the verb."""
    return {
        (
            one.role,
            one.told.tokens[one.span[1] - 1].lower,
            one.told.tokens[one.frame.verb.place].lower,
        )
        for one in regions_of(read(text), lexicon)
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The guards freed the thief.", ("does", "guards", "freed")),
        ("The guards freed the thief.", ("suffers", "thief", "freed")),
        ("The thief was freed by the guards.", ("does", "guards", "freed")),
        ("The thief was freed by the guards.", ("suffers", "thief", "freed")),
        ("Lam praised Rey, who took six wickets.", ("does", "rey", "took")),
        ("Rey, a former pilot, was arrested.", ("suffers", "pilot", "arrested")),
        ("The dam would hold, said Lam.", ("says", "lam", "said")),
        ("According to Lam, the dam would hold.", ("says", "lam", "according")),
        ("Officers seized crates hidden in a barn.", ("does", "officers", "seized")),
        ("The men held in Riga were freed.", ("suffers", "riga", "freed")),
        ("Lam said that it had failed.", ("does", "lam", "failed")),
        ("Rey denies that he left.", ("says", "rey", "denies")),
    ],
)
def test_a_verb_has_whom_it_tells_of(
    text: str, expected: tuple[str, str, str], read: Read, english: ProseLexicon
) -> None:
    assert expected in read_of(text, read, english)


@pytest.mark.parametrize(
    ("text", "unexpected"),
    [
        ("Shares fell by a tenth.", ("does", "tenth", "fell")),
        ("Rey won in straight sets.", ("does", "straight", "sets")),
        ("Prices rose in May.", ("does", "in", "may")),
        ("The report was unfounded.", ("does", "report", "unfounded")),
    ],
)
def test_what_is_no_verb_or_nobody_is_left_out(
    text: str, unexpected: tuple[str, str, str], read: Read, english: ProseLexicon
) -> None:
    assert unexpected not in read_of(text, read, english)
