"""Reads in all that a person names: gathers articles, and reads the claims in each."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import BinaryIO

from claims.ingest.article import Article, Failure
from claims.ingest.errors import InputError
from claims.ingest.gathering import Wishes, gather
from claims.ingest.inputs import Input, find_inputs
from claims.ingest.language import detect_language
from claims.ingest.lexicons import load_lexicon
from claims.ingest.limits import Deadline, Limits
from claims.ingest.output.telling import Telling
from claims.text.lexicon import LanguageWithoutDataError
from claims.text.pipeline import read
from claims.text.reading import Reading

# Is told how many inputs are done, how many are known of, and which comes next.
Watch = Callable[[int, int, str], None]


def read_in(
    names: Sequence[str], wishes: Wishes, stdin: BinaryIO, watch: Watch
) -> Iterator[Telling | Failure]:
    """What was read in each article in order, and a failure for what is left out."""
    waiting: deque[Input | Article | Failure] = deque(find_inputs(names))
    done = 0
    while waiting:
        each = waiting.popleft()
        match each:
            case Failure():
                yield each
            case Article():
                watch(done, done + 1 + len(waiting), str(each.id))
                yield told(each, wishes.limits)
            case _:
                watch(done, done + 1 + len(waiting), each.name)
                waiting.extendleft(reversed(gather(each, wishes, stdin)))
                continue
        done += 1


def told(article: Article, limits: Limits) -> Telling | Failure:
    """The claims of one article; none, with a note, where its language is not read."""
    language = article.facts.language or detect_language(article.text)
    try:
        with Deadline(limits.seconds):
            return Telling(
                article, language, read(article.text, load_lexicon(language))
            )
    except LanguageWithoutDataError as error:
        return Telling(article, language, Reading(None, language, ()), str(error))
    except InputError as error:
        return Failure.of(article.origin, error)
