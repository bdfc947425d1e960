"""What is done to the register of sources, by whom, and why two sources may be one."""

from collections.abc import Mapping
from enum import StrEnum

from claims.vocabulary.review import Role
from claims.vocabulary.sources import Grade


class Likeness(StrEnum):
    """Why two sources may be one, the strongest reason first: never a proof."""

    EXACT = "exact"
    KNOWN_ALIAS = "known_alias"
    SCRIPT = "script"
    SPELLING = "spelling"
    INITIALS = "initials"
    ONE_LETTER = "one_letter"
    SHORT_FORM = "short_form"
    NAMESAKE = "namesake"
    DESCRIPTION = "description"


LIKENESS_WORDS: Mapping[Likeness, str] = {
    Likeness.EXACT: "the same name, but for words such as “agency”",
    Likeness.KNOWN_ALIAS: "a known alias",
    Likeness.SCRIPT: "the same letters after transliteration",
    Likeness.SPELLING: "the same sounds in another spelling",
    Likeness.INITIALS: "the initials of the other name",
    Likeness.ONE_LETTER: "one letter apart",
    Likeness.SHORT_FORM: "a short form of the other name",
    Likeness.NAMESAKE: "the same name, with another office or none",
    Likeness.DESCRIPTION: "described in the same words",
}


class Keeping(StrEnum):
    """What somebody does to the register; each is one function and one event."""

    JUDGE_SAME = "judge_same"
    JUDGE_PERHAPS_SAME = "judge_perhaps_same"
    JUDGE_DIFFERENT = "judge_different"
    TAKE_BACK_JUDGEMENT = "take_back_judgement"
    GRADE = "grade"
    ADD_TIE = "add_tie"
    DATE_TIE = "date_tie"
    REMOVE_TIE = "remove_tie"
    ADD_NAME = "add_name"
    REMOVE_NAME = "remove_name"
    ADD_SOURCE = "add_source"
    CORRECT_SOURCE = "correct_source"
    ADD_ROLE = "add_role"
    DATE_ROLE = "date_role"
    REMOVE_ROLE = "remove_role"


KEEPING_TOLD: Mapping[Keeping, str] = {
    Keeping.JUDGE_SAME: "judged",
    Keeping.JUDGE_PERHAPS_SAME: "judged",
    Keeping.JUDGE_DIFFERENT: "judged",
    Keeping.TAKE_BACK_JUDGEMENT: "took back",
    Keeping.GRADE: "graded",
    Keeping.ADD_TIE: "recorded",
    Keeping.DATE_TIE: "dated",
    Keeping.REMOVE_TIE: "removed",
    Keeping.ADD_NAME: "added the name",
    Keeping.REMOVE_NAME: "removed the name",
    Keeping.ADD_SOURCE: "entered",
    Keeping.CORRECT_SOURCE: "put right",
    Keeping.ADD_ROLE: "recorded the office",
    Keeping.DATE_ROLE: "dated the office",
    Keeping.REMOVE_ROLE: "removed the office",
}

_JUDGES = (Role.ANALYST, Role.REVIEWER, Role.STEWARD)
_STEWARDS = (Role.STEWARD,)

KEEPERS: Mapping[Keeping, tuple[Role, ...]] = {
    Keeping.JUDGE_SAME: _JUDGES,
    Keeping.JUDGE_PERHAPS_SAME: _JUDGES,
    Keeping.JUDGE_DIFFERENT: _JUDGES,
    Keeping.TAKE_BACK_JUDGEMENT: _JUDGES,
    Keeping.GRADE: _STEWARDS,
    Keeping.ADD_TIE: _STEWARDS,
    Keeping.DATE_TIE: _STEWARDS,
    Keeping.REMOVE_TIE: _STEWARDS,
    Keeping.ADD_NAME: _STEWARDS,
    Keeping.REMOVE_NAME: _STEWARDS,
    Keeping.ADD_SOURCE: _STEWARDS,
    Keeping.CORRECT_SOURCE: _STEWARDS,
    Keeping.ADD_ROLE: _STEWARDS,
    Keeping.DATE_ROLE: _STEWARDS,
    Keeping.REMOVE_ROLE: _STEWARDS,
}


class Tie(StrEnum):
    """How one source is bound to another for a time."""

    OWNS = "owns"
    SPEAKS_FOR = "speaks_for"


GRADE_WORDS: Mapping[Grade, str] = {
    Grade.A: "reliable",
    Grade.B: "usually reliable",
    Grade.C: "fairly reliable",
    Grade.D: "not usually reliable",
    Grade.E: "unreliable",
    Grade.F: "cannot be judged",
}


def place_of(grade: Grade) -> int | None:
    """The place of a grade on the scale, 0 the most reliable; F stands beside it."""
    return None if grade is Grade.F else "ABCDE".index(grade)
