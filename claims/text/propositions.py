"""What a claim says when it stands alone: proposed, for an analyst to settle."""

from claims.text.passage import Passage
from claims.text.reading import ChainStep
from claims.text.spans import Span
from claims.vocabulary import Mode, SourceKind

_MARKS = str.maketrans("", "", '“”„‟«»‹›"')
_ENDS = " \t\r\n\u00a0,;:.…"


def proposition(
    passage: Passage, span: Span, chain: tuple[ChainStep, ...], mode: Mode
) -> str:
    """The words of a span as a sentence, without quotation marks.

    A speaker's "I" gets its name in brackets, as editors write it; other pronouns are
    left as they are, for nobody but an analyst can be sure of them.
    """
    words = " ".join(span.of(passage.text).translate(_MARKS).split()).strip(_ENDS)
    words = words or span.of(passage.text)
    speaker = chain[0].party if chain else None
    if speaker and speaker.name and mode is Mode.DIRECT:
        first, _, rest = words.partition(" ")
        if first == "I" and rest and speaker.kind is SourceKind.PERSON:
            words = f"I [{speaker.name}] {rest}"
    return words[:1].upper() + words[1:]
