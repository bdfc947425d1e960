"""Tells the language of a text from its own words."""

from functools import cache
from typing import Any

UNKNOWN = "und"
# What decides stands early; the rest of a long text would only cost time.
_ENOUGH = 5_000
# Languages in which news is written. Without a limit a short text with a few names
# in it is taken for Latin, Breton or Luxembourgish.
_CANDIDATES = (
    "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "el", "en", "es",
    "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "hy", "id", "it", "ja", "ka",
    "kk", "ko", "ku", "ky", "lt", "lv", "mk", "ms", "nl", "no", "pl", "ps", "pt",
    "ro", "ru", "sk", "sl", "sq", "sr", "sv", "ta", "th", "tr", "uk", "ur", "vi", "zh",
)  # fmt: skip


def detect_language(text: str) -> str:
    """The ISO 639-1 code of the likeliest language; "und" where there are no words."""
    sample = text[:_ENOUGH]
    if sum(map(str.isalpha, sample)) < 2:
        return UNKNOWN
    code, _ = _identifier().classify(sample)
    return str(code)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_DIR, MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_modelpath(MODEL_DIR / MODEL_FILE)
    identifier.set_languages(list(_CANDIDATES))
    return identifier
