"""Writes words of other scripts in Latin letters, to compare them."""

import re
import unicodedata

# One row a sound: the Cyrillic letters as BGN/PCGN writes them, and the Arabic and
# Persian ones by their consonants, whose short vowels nobody writes.
_SOUNDS = {
    "a": "аاآأإ", "b": "бب", "v": "в", "g": "гґگ", "d": "дد", "e": "еёєэ",
    "zh": "жژ", "z": "зزذضظ", "i": "иіїйةیيىئ", "k": "кکك", "l": "лل", "m": "мم",
    "n": "нن", "o": "о", "p": "пپ", "r": "рر", "s": "сسثص", "t": "тتط", "u": "уўوؤ",
    "f": "фف", "kh": "хخ", "ts": "ц", "ch": "чچ", "sh": "шش", "shch": "щ", "y": "ы",
    "yu": "ю", "ya": "я", "j": "ج", "h": "حه", "gh": "غ", "q": "ق", "": "ъьعء",
    " ": "\u200c",  # the non-joiner parts what Persian writes as one
}  # fmt: skip
_LETTERS = {
    ord(form): sound.capitalize() if form.isupper() else sound
    for sound, letters in _SOUNDS.items()
    for letter in letters
    for form in {letter, letter.upper()}
}


_WORD = re.compile(r"[\w'’]+")
_NON_JOINER = "\u200c"


def words_in(name: str) -> list[str]:
    """The words of a name in its own letters, without vowel points and the like."""
    composed = unicodedata.normalize("NFC", name).replace(_NON_JOINER, " ")
    bare = "".join(one for one in composed if not unicodedata.combining(one))
    return _WORD.findall(bare.replace("’", "'"))


def latin(words: str) -> str:
    """The words in plain Latin letters, as near as a table of letters comes."""
    written = unicodedata.normalize("NFC", words).translate(_LETTERS)
    parted = unicodedata.normalize("NFKD", written)
    return "".join(letter for letter in parted if not unicodedata.combining(letter))
