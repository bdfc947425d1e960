"""Bytes become the text that they hold, or a reason why not."""

import codecs

import pytest

from claims.ingest.errors import InputError
from claims.ingest.readers.decoding import decode, encoding_name

RUSSIAN = "Министр обороны заявил, что поставки начнутся вчера."
FRENCH = "Le ministre a déclaré : « Nous n'avons pas encore été là, à Orléans. »"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_names_the_encoding_and_is_left_out(
    mark: bytes, encoding: str
) -> None:
    assert decode(mark + RUSSIAN.encode(encoding)) == RUSSIAN


def test_line_ends_and_odd_spaces_are_kept() -> None:
    text = "One\r\ntwo\u00a0three\tfour\u200b\n"
    assert decode(text.encode()) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [(RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r"), (FRENCH, "cp1252")],
)
def test_another_encoding_is_told_where_there_is_enough_of_it(
    text: str, encoding: str
) -> None:
    assert decode(text.encode(encoding)) == text


def test_what_the_input_declares_is_tried_first() -> None:
    assert decode("Città".encode("cp1252"), declared="windows-1252") == "Città"


def test_a_declared_encoding_that_does_not_exist_is_passed_over() -> None:
    assert decode("Città".encode(), declared="utf-99") == "Città"


def test_the_encoding_given_is_taken_at_its_word() -> None:
    assert decode("Città".encode(), encoding="cp1252") == "CittÃ\u00a0"


def test_a_byte_order_mark_is_left_out_of_an_encoding_given_too() -> None:
    assert decode(codecs.BOM_UTF8 + b"Port", encoding="utf-8") == "Port"


@pytest.mark.parametrize("encoding", ["utf-8", ""])
def test_damaged_utf8_names_the_byte(encoding: str) -> None:
    with pytest.raises(InputError, match=r"is not valid UTF-8 \(byte 4\)"):
        decode(b"Caf\xc3(, he said: \xc3\xa9", encoding=encoding)


def test_too_little_outside_ascii_is_damage_and_no_guess() -> None:
    with pytest.raises(InputError, match="give the right --encoding"):
        decode(b"Caf\xe9 is closed")


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7 and so on", "a PDF document"),
        (b"PK\x03\x04....", "a ZIP archive or an office document"),
        (b"\x89PNG\r\n", "a PNG image"),
        (b"\x7fELF....", "a program"),
    ],
)
def test_another_kind_of_file_is_named(data: bytes, kind: str) -> None:
    with pytest.raises(InputError, match=f"is {kind} by its content"):
        decode(data)


@pytest.mark.parametrize(
    "data", [b"ab\x00cd", b"\x01\x02\x03\x04\x05\x06", bytes(range(1, 256)) * 4]
)
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(InputError):
        decode(data)


def test_bytes_in_no_known_encoding_are_refused() -> None:
    with pytest.raises(InputError):
        decode(b"\x81\x8d\x8f\x90\x9d\xff\xfe\xfa\x81\x8d" * 20)


def test_binary_data_stays_binary_under_an_encoding_given() -> None:
    with pytest.raises(InputError, match="is binary data"):
        decode(bytes(range(32)) * 8, encoding="latin-1")


def test_an_encoding_is_known_by_any_of_its_names() -> None:
    assert encoding_name("UTF8") == "utf-8"


@pytest.mark.parametrize("name", ["utf-99", "base64", "rot13"])
def test_a_name_that_is_no_encoding_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        encoding_name(name)
