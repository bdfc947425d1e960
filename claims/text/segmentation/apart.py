"""The three steps that take a text apart, in their order."""

from claims.text.passage import Passage
from claims.text.segmentation.paragraphs import paragraphs
from claims.text.segmentation.quotations import find_quotations
from claims.text.segmentation.sentences import segment
from claims.text.segmentation.tokens import tokenize


def take_apart(text: str) -> Passage:
    """The passage of a text, in time linear in its length."""
    tokens = tokenize(text)
    blocks = paragraphs(text, tokens)
    return Passage(
        text=text,
        tokens=tokens,
        sentences=segment(tokens, blocks),
        quotations=find_quotations(text, tokens, blocks),
    )
