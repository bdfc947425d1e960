"""Reads in all that a person names: gathers articles, and reads the claims in each."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import BinaryIO

from claims.ingest.article import Article, Failure
from claims.ingest.errors import InputError
from claims.ingest.gathering import Wishes, gather
from claims.ingest.inputs import Input, find_inputs
from claims.ingest.language import detect_language
from claims.ingest.lexicons import load_lexicon
from claims.ingest.limits import Deadline, Limits
from claims.ingest.output.telling import Telling
from claims.ingest.workers import in_order
from claims.text.lexicon import LanguageWithoutDataError
from claims.text.pipeline import read
from claims.text.reading import Reading

# Is told how many inputs are done, how many are known of, and which comes next.
Watch = Callable[[int, int, str], None]


def read_in(
    names: Sequence[str], wishes: Wishes, stdin: BinaryIO, watch: Watch
) -> Iterator[Telling | Failure]:
    """What was read in each article in order, and a failure for what is left out."""
    articles = _gathered(names, wishes, stdin, watch)
    yield from in_order(partial(_outcome, wishes=wishes), articles, wishes.workers)


def _gathered(
    names: Sequence[str], wishes: Wishes, stdin: BinaryIO, watch: Watch
) -> Iterator[Article | Failure]:
    """The articles that the inputs hold, and a failure for each that does not come."""
    waiting: deque[Input | Article | Failure] = deque(find_inputs(names))
    done = 0
    while waiting:
        each = waiting.popleft()
        match each:
            case Failure():
                yield each
            case Article():
                watch(done, done + 1 + len(waiting), str(each.id))
                yield each
            case _:
                watch(done, done + 1 + len(waiting), each.name)
                waiting.extendleft(reversed(gather(each, wishes, stdin)))
                continue
        done += 1


def _outcome(each: Article | Failure, wishes: Wishes) -> Telling | Failure:
    """An article read, its claims no less likely right than is wished for."""
    if isinstance(each, Failure):
        return each
    telling = told(each, wishes.limits)
    if isinstance(telling, Failure) or not wishes.least_score:
        return telling
    sure = [one for one in telling.reading.claims if one.score >= wishes.least_score]
    return replace(telling, reading=replace(telling.reading, claims=tuple(sure)))


def told(article: Article, limits: Limits) -> Telling | Failure:
    """The claims of one article; none, with a note, where its language is not read."""
    language = article.facts.language or detect_language(article.text)
    try:
        with Deadline(limits.seconds_for(article.text)):
            return Telling(
                article, language, read(article.text, load_lexicon(language))
            )
    except LanguageWithoutDataError as error:
        return Telling(article, language, Reading(None, language, ()), str(error))
    except InputError as error:
        return Failure.of(article.origin, error)
