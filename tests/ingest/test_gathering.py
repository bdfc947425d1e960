"""Files, folders and standard input come in; what cannot says why, in one line."""

import os
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from claims.ingest.article import Article, Facts, Failure
from claims.ingest.gathering import Found, Wishes, gather
from claims.ingest.inputs import Standard
from claims.ingest.limits import Limits
from claims.ingest.readers.kinds import Kind

Reads = Callable[..., list[Found]]


def only(found: list[Found]) -> Article:
    (article,) = found
    assert isinstance(article, Article), str(article)
    return article


def lines(found: list[Found]) -> list[str]:
    return [str(each) for each in found if isinstance(each, Failure)]


def test_a_text_file_is_its_decoded_bytes(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "port.txt"
    path.write_bytes(b"The port\r\nclosed.\n")

    article = only(read_all(path))

    assert (article.id, article.text) == ("port.txt", "The port\r\nclosed.\n")


def test_a_folder_gives_its_articles_in_order_and_leaves_out_the_rest(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("b.txt", "a.txt", "deep/c.TXT"):
        (tmp_path / name).write_text("Words.")
    for name in ("a.meta.json", "a.expected.json", "notes.md", ".hidden.txt"):
        (tmp_path / name).write_text("{}")

    assert [article.id for article in read_all(tmp_path)] == ["a.txt", "b.txt", "c.TXT"]  # type: ignore[union-attr]


def test_a_sidecar_states_the_facts(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "port.txt").write_text("The port closed.")
    (tmp_path / "port.meta.json").write_text(
        '{"title": "A port", "publisher": "Fars", "url": "https://fars.example/1",'
        ' "published_at": "2016-02-17T09:30:00+03:30", "language": "en-GB", "x": 1}'
    )

    facts = only(read_all(tmp_path)).facts

    assert facts == Facts(
        title="A port",
        publisher="Fars",
        url="https://fars.example/1",
        published_at=datetime(2016, 2, 17, 6, tzinfo=UTC),
        language="en",
    )


def test_options_stand_above_the_sidecar(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "port.txt").write_text("The port closed.")
    (tmp_path / "port.meta.json").write_text('{"title": "A", "publisher": "Fars"}')

    facts = only(read_all(tmp_path, wishes=Wishes(given=Facts(title="B")))).facts

    assert (facts.title, facts.publisher) == ("B", "Fars")


def test_the_sidecar_stands_above_what_the_input_states(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "Words.", "title": "A", "url": null}')
    (tmp_path / "a.meta.json").write_text('{"title": "B"}')

    assert only(read_all(tmp_path)).facts == Facts(title="B")


def test_nothing_is_known_where_nothing_is_stated(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "port.txt").write_text("TEHRAN, 17 February (Fars) - The port closed.")

    assert only(read_all(tmp_path)).facts == Facts()


@pytest.mark.parametrize(
    ("sidecar", "reason"),
    [
        ("{", "is not JSON"),
        ("[]", "is not an object"),
        ('{"title": 3}', '"title" is not text'),
        ('{"url": "fars"}', '"url" is not a web address'),
        ('{"published_at": "soon"}', '"published_at" is not a date'),
        ('{"language": "?"}', '"language" is not a code'),
    ],
)
def test_a_bad_sidecar_is_named(
    tmp_path: Path, read_all: Reads, sidecar: str, reason: str
) -> None:
    (tmp_path / "port.txt").write_text("The port closed.")
    (tmp_path / "port.meta.json").write_text(sidecar)

    (line,) = lines(read_all(tmp_path))

    assert "port.meta.json" in line
    assert reason in line


def test_json_lines_keep_their_ids_and_facts(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(
        '{"id": "a", "text": "One.", "publisher": "Fars", "else": []}\n\n'
        '{"id": 7, "text": "Two."}\n{"text": "Three."}\n'
    )

    found = read_all(path)

    assert [each.id for each in found if isinstance(each, Article)] == [
        "a",
        7,
        "news.jsonl:4",
    ]


def test_one_bad_line_costs_only_itself(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text('{"id": "a", "text": "One."}\n{"id": \n{"id": "c", "text": "T."}')

    found = read_all(path)

    assert [type(each) for each in found] == [Article, Failure, Article]
    assert lines(found)[0].startswith(f"{path}: line 2 is not JSON (")


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("[1]", "line 1: is not an object"),
        ('{"id": "a"}', 'line 1: "text" is missing or is not text'),
        ('{"text": "A", "id": true}', 'line 1: "id" is neither text nor a whole'),
        ('{"text": "A", "published_at": "x"}', 'line 1: "published_at" is not'),
        ('{"text": " "}', "line 1 holds no text"),
        ('{"text": "a\\u0000b"}', "line 1 holds a NUL"),
        ('{"text": "\\ud800"}', "line 1 is not JSON"),
    ],
)
def test_a_line_without_an_article_is_named(
    tmp_path: Path, read_all: Reads, line: str, reason: str
) -> None:
    path = tmp_path / "news.jsonl"
    path.write_text(line)

    assert f"{path}: {reason}" in lines(read_all(path))[0]


def test_standard_input_is_text_or_json_lines(read_all: Reads) -> None:
    text = only(read_all("-", stdin=b"Words."))
    line = only(
        read_all(
            "-", stdin=b'{"id":"a","text":"W"}', wishes=Wishes(stdin_kind=Kind.JSONL)
        )
    )

    assert (text.id, line.id) == ("stdin", "a")


def test_standard_input_is_read_no_further_than_its_limit(read_all: Reads) -> None:
    wishes = Wishes(limits=Limits(bytes=10))

    assert lines(read_all("-", stdin=b"x" * 11, wishes=wishes)) == [
        "stdin: is larger than 10 bytes; raise --max-bytes to read it"
    ]


def test_a_missing_file_is_named_and_the_others_are_in(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "a.txt").write_text("Words.")

    found = read_all(tmp_path / "gone.txt", tmp_path / "a.txt")

    assert lines(found) == [f"{tmp_path}/gone.txt: does not exist; check the name"]
    assert isinstance(found[1], Article)


def test_an_empty_file_is_named(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "a.txt").touch()

    assert lines(read_all(tmp_path / "a.txt")) == [
        f"{tmp_path}/a.txt: is empty; give it some text"
    ]


def test_a_file_of_white_space_holds_no_text(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "a.txt").write_text(" \n\u00a0\n")

    assert "holds no text" in lines(read_all(tmp_path / "a.txt"))[0]


def test_a_folder_without_articles_is_named(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "notes.md").touch()

    (line,) = lines(read_all(tmp_path))

    assert line.startswith(f"{tmp_path}: holds no file to read; give a folder with")


def test_a_large_file_is_refused_before_it_is_read(
    tmp_path: Path, read_all: Reads
) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(100_000_000)

    assert lines(read_all(path)) == [
        f"{path}: is larger than 20,000,000 bytes; raise --max-bytes to read it"
    ]


def test_a_long_text_is_refused_by_its_characters(
    tmp_path: Path, read_all: Reads
) -> None:
    (tmp_path / "a.txt").write_text("Words and words.")
    wishes = Wishes(limits=Limits(characters=10))

    assert (
        "holds 16 characters, more than 10"
        in lines(read_all(tmp_path, wishes=wishes))[0]
    )


def test_a_kind_that_is_not_read_is_named(tmp_path: Path, read_all: Reads) -> None:
    (tmp_path / "a.docx").touch()

    assert "is of a kind that is not read" in lines(read_all(tmp_path / "a.docx"))[0]


def test_an_address_that_is_not_of_the_web_is_refused(read_all: Reads) -> None:
    assert lines(read_all("file:///etc/passwd")) == [
        "file:///etc/passwd: is no address that is fetched; give http or https"
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_named(tmp_path: Path, read_all: Reads) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Words.")
    path.chmod(0)

    assert "cannot be read (Permission denied)" in lines(read_all(path))[0]


def test_a_pipe_is_not_a_file(tmp_path: Path, read_all: Reads) -> None:
    os.mkfifo(tmp_path / "a.txt")

    assert "is not a file" in lines(read_all(tmp_path / "a.txt"))[0]


def test_an_input_that_takes_too_long_is_given_up(read_all: Reads) -> None:
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as silent, os.fdopen(writer, "wb"):
        begun = time.monotonic()
        found = gather(Standard(), Wishes(limits=Limits(seconds=0.2)), silent)

    assert lines(found) == ["stdin: took longer than 0.2 s; raise --timeout to wait"]
    assert time.monotonic() - begun < 5
