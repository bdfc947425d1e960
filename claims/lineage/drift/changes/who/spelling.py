"""Whether two words are one name in other letters, in short, or in another form."""

import re

from claims.lineage.drift.language.words import plain, stem

# How one sound is written by different hands, applied in order.
_SPELLINGS = (
    ("gh", "g"),
    ("kh", "h"),
    ("dzh", "j"),
    ("zh", "j"),
    ("q", "g"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("w", "v"),
    ("y", "i"),
    ("ph", "f"),
)
_VOWELS = re.compile(r"(?<!^)[aeiou'’-]")
_DOUBLED = re.compile(r"(.)\1+")
_FEWEST = 3  # consonants by which two spellings are one name


def skeleton(word: str) -> str:
    """What the spellings of one name share: "Dehqan" and "Dehghan"."""
    folded = plain(word)
    for written, sound in _SPELLINGS:
        folded = folded.replace(written, sound)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", folded))


def alike(one: str, other: str) -> bool:
    """Whether two words are forms, or spellings, of one."""
    if stem(plain(one)) == stem(plain(other)):
        return True
    bones = skeleton(one)
    return len(bones) >= _FEWEST and bones == skeleton(other)


def abbreviates(short: str, long: str) -> bool:
    """Whether one name is the initials of the other, with or without small words."""
    parts = re.split(r"[\s-]+", long.removeprefix("the "))
    every = "".join(part[:1] for part in parts).casefold()
    capitals = "".join(part[:1] for part in parts if part[:1].isupper()).casefold()
    bare = short.removeprefix("the ").replace(".", "").casefold()
    return len(parts) > 1 and bare in {every, capitals}
