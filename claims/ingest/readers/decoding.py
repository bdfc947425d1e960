"""Turns bytes into the text that they hold, or says why they hold none."""

import codecs
import re

from claims.ingest.errors import InputError

# What a file of another kind begins with, whatever its name.
_SIGNATURES = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a ZIP archive or an office document",
    b"\xd0\xcf\x11\xe0": "an office document of the old kind",
    b"\x89PNG": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "a sound, film or image",
    b"\x7fELF": "a program",
    b"\x1f\x8b": "a gzip archive",
    b"BZh": "a bzip2 archive",
    b"\xfd7zXZ": "an xz archive",
    b"{\\rtf": "an RTF document",
}
# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_CONTROL_SHARE = 0.01
_UTF8_LETTER = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_HIGH = re.compile(rb"[\x80-\xff]")
# The encodings that news was written in before UTF-8, the most common first.
_ENCODINGS = [
    "cp1252", "cp1251", "koi8_r", "cp1256", "cp1250", "cp1253", "cp1254", "cp1255",
    "cp866", "cp932", "euc_jp", "gb18030", "big5", "euc_kr",
]  # fmt: skip
# Encodings this close in how much they look like a language are told apart by use.
_CLOSE = 0.1
# Below this many bytes outside ASCII another encoding cannot be told from damage.
_EVIDENCE = 6
_BINARY_REMEDY = "give it its true name, or text to read"
_ENCODING_REMEDY = "give the right --encoding, or mend the file"


def decode(data: bytes, encoding: str = "", declared: str = "") -> str:
    """The text without its byte order mark, its line ends kept.

    `encoding` is what a person gave and is taken at their word; `declared` is what the
    input says of itself. Else: the byte order mark, UTF-8, and only then a guess, made
    where there is enough to guess from.
    """
    _refuse_signatures(data)
    mark, named = _marked(data)
    if encoding:
        text = _strictly(data, encoding).removeprefix("\ufeff")
    elif named:
        text = _strictly(data[len(mark) :], named)
    else:
        text = _unmarked(data, declared)
    _refuse_controls(text)
    return text


def encoding_name(name: str) -> str:
    """The codec's own name; ValueError where there is no such codec for text."""
    try:
        codec = codecs.lookup(name)
        "".encode(codec.name)
    except LookupError as error:
        raise ValueError(f"no encoding is called {name!r}") from error
    return codec.name


def _refuse_signatures(data: bytes) -> None:
    for signature, kind in _SIGNATURES.items():
        if data.startswith(signature):
            raise InputError(f"is {kind} by its content, not text", _BINARY_REMEDY)


def _marked(data: bytes) -> tuple[bytes, str]:
    for mark, name in _MARKS.items():
        if data.startswith(mark):
            return mark, name
    return b"", ""


def _unmarked(data: bytes, declared: str) -> str:
    if b"\x00" in data:
        raise InputError("is binary data, not text", _BINARY_REMEDY)
    if declared:
        try:
            return data.decode(encoding_name(declared))
        except ValueError:
            pass
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guessed(data, error)


def _guessed(data: bytes, error: UnicodeDecodeError) -> str:
    """The text in the likeliest other encoding; UTF-8 with damage is refused."""
    high = len(_HIGH.findall(data))
    if high < _EVIDENCE or _UTF8_LETTER.search(data):
        raise _not_in("utf-8", error)
    from charset_normalizer import from_bytes

    matches = list(from_bytes(data, cp_isolation=_ENCODINGS))
    if not matches:
        raise InputError("is in no encoding that could be told", _ENCODING_REMEDY)
    floor = max(match.coherence for match in matches) - _CLOSE
    close = [match for match in matches if match.coherence >= floor]
    return str(min(close, key=lambda match: _ENCODINGS.index(match.encoding)))


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _not_in(encoding, error) from None


def _not_in(encoding: str, error: UnicodeDecodeError) -> InputError:
    return InputError(
        f"is not valid {encoding.upper()} (byte {error.start + 1:,})", _ENCODING_REMEDY
    )


def _refuse_controls(text: str) -> None:
    """Text has no NUL, and hardly a control character besides tabs and line ends."""
    controls = len(_CONTROLS.findall(text))
    if "\x00" in text or controls > max(1, len(text) * _CONTROL_SHARE):
        raise InputError("is binary data, not text", _BINARY_REMEDY)
