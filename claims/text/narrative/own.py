"""What a document says in its own voice: its headline and what nobody else says."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from claims.text.findings import Attribution
from claims.text.naming import NamingLexicon
from claims.text.narrative.clauses import body, clauses
from claims.text.narrative.ground import Clause, Ground
from claims.text.narrative.headlines import headlines, is_boilerplate
from claims.text.narrative.verbs import goes_on
from claims.text.passage import Passage, Sentence
from claims.text.spans import Span

_PRETEXT = "pretext:"
_LONGEST_JOINER = 4  # tokens before "after": "less than two hours"


def own_statements(
    passage: Passage, attributions: Sequence[Attribution], lexicon: NamingLexicon
) -> tuple[Span, ...]:
    """The spans of the document's own claims, in order.

    Its headline counts once however often it stands; questions, wishes, bylines and
    what only leads up to somebody's words are left out.
    """
    taken = _taken(passage, attributions)
    ground = Ground.of(passage)
    first = headlines(passage, taken, lexicon)
    found = [
        clause.span(passage)
        for sentence in passage.sentences
        if not sentence.heading and not is_boilerplate(passage, sentence.span, lexicon)
        for free in _free(passage, sentence, taken, lexicon)
        for clause in clauses(ground, free, lexicon.clauses)
        if not _only_quotes(ground, clause)
    ]
    return (*first, *found)


def _taken(passage: Passage, attributions: Sequence[Attribution]) -> list[Span]:
    """The stretches that attributions take up, in order and apart."""
    stretches = sorted(_stretch(passage, one) for one in attributions)
    joined: list[Span] = []
    for stretch in stretches:
        if joined and stretch.start <= joined[-1].end:
            end = max(stretch.end, joined[-1].end)
            joined[-1] = Span(joined[-1].start, end)
        else:
            joined.append(stretch)
    return joined


def _stretch(passage: Passage, one: Attribution) -> Span:
    """From the first to the last word that attributes or is attributed.

    Who gives a pretext acts in the clause before it, which is the document's own; so
    does who left, "saying that".
    """
    spans = list(one.contents)
    spans += [step.cue.span for step in one.steps if step.cue]
    if not one.rule.startswith(_PRETEXT) and not _joins(passage, one):
        spans += [step.mention for step in one.steps if step.mention]
    near = one.contents[0]
    close = [span for span in spans if abs(span.start - near.start) < _FAR]
    return Span(min(span.start for span in close), max(span.end for span in close))


def _joins(passage: Passage, one: Attribution) -> bool:
    """Whether a participle after a comma attributes, and its subject did more."""
    cue, mention = one.steps[0].cue, one.steps[0].mention
    if cue is None or mention is None or not cue.span.of(passage.text).endswith("ing"):
        return False
    between = passage.text[mention.end : cue.span.start]
    return between.endswith(", ") and one.contents[0].start > cue.span.end


_FAR = 2_000  # code points: a quotation that was carried on keeps its first mention


def _free(
    passage: Passage, sentence: Sentence, taken: Sequence[Span], lexicon: NamingLexicon
) -> Iterator[Clause]:
    """What attributions leave of a sentence: all, or the clauses beside them."""
    whole = body(passage, Clause(sentence.first, sentence.last))
    starts = passage.token_starts
    index = bisect_left(taken, sentence.span.start + 1, key=lambda one: one.end)
    first = whole.first
    for stretch in taken[index:]:
        if stretch.start >= sentence.span.end:
            break
        start = bisect_left(starts, stretch.start)
        yield from _before(passage, Clause(first, start), lexicon)
        first = max(first, bisect_left(starts, stretch.end))
        first = _past_frame(passage, Clause(first, whole.last), lexicon)
    if first == whole.first and first < whole.last:
        yield whole
    elif first < whole.last:
        yield Clause(first + 1, whole.last)


def _before(passage: Passage, part: Clause, lexicon: NamingLexicon) -> Iterator[Clause]:
    """What stands before an attribution, where it is a clause of its own.

    A joiner such as "after" is none of its words; what opens a clause without a comma
    in it, "In a statement issued on Friday,", is no clause.
    """
    if part.last <= part.first:
        return
    tokens, words = passage.tokens, lexicon.clauses
    last = tokens[part.last - 1]
    joined = last.lower in words["joiners"] | words["subordinators"]
    marked = last.text in {",", ";", "—"}
    inner = {token.text for token in tokens[part.first : part.last - 1]}
    opens = tokens[part.first].lower in words["openings"] and "," not in inner
    opens = opens and not tokens[part.last].lower.endswith("ing")
    reason = tokens[part.last].lower in {"under", "on"}
    if joined:
        yield Clause(part.first, _past_comma(passage, part))
    elif (marked and not opens) or (reason and not marked):
        yield part


def _past_comma(passage: Passage, part: Clause) -> int:
    """Where a clause ends before its joiner, or before ", hours after"."""
    end = part.last - 1
    near = range(end - 1, max(part.first, end - _LONGEST_JOINER), -1)
    return next((at for at in near if passage.tokens[at].text == ","), end)


def _past_frame(passage: Passage, rest: Clause, lexicon: NamingLexicon) -> int:
    """Past the rest of an attributing clause, up to the next clause or the end."""
    for index in range(rest.first, rest.last):
        text = passage.tokens[index].text
        after = Clause(index + 1, rest.last)
        if text == ";" or (text == "," and goes_on(passage, after, lexicon.clauses)):
            return index
    return rest.last


def _only_quotes(ground: Ground, clause: Clause) -> bool:
    return all(index in ground.quoted for index in range(clause.first, clause.last))
