"""Finds who is said to have said what, through whom, by patterns over each utterance.

A trained tagger may stand in its place: both give the same attributions.
"""

from claims.text.attribution.acquaintances import surnames
from claims.text.attribution.clauses.utterances import Utterance, utterances
from claims.text.attribution.lexicon import AttributionLexicon
from claims.text.attribution.own_outlets import own_outlets
from claims.text.attribution.reader import Told, UtteranceReader
from claims.text.findings import Attribution, Step
from claims.text.passage import Passage


def find_attributions(
    passage: Passage, lexicon: AttributionLexicon
) -> tuple[Attribution, ...]:
    """The attributions in the order of their first contents.

    Every span lies inside the passage; contents of one attribution do not overlap.
    Takes time linear in the text's length.
    """
    found: list[Attribution] = []
    own = own_outlets(passage, lexicon) | surnames(passage, lexicon)
    speaker: tuple[Step, ...] | None = None
    paragraph = -1
    for utterance in utterances(passage):
        near = speaker if utterance.paragraph - paragraph <= 1 else None
        reader = UtteranceReader(passage, utterance, lexicon, own)
        told = reader.told(near)
        found += [_attribution(one) for one in told if one.contents]
        if told:
            speaker, paragraph = told[-1].steps, utterance.paragraph
        elif not _only_quotes(utterance):
            paragraph = paragraph if paragraph == utterance.paragraph else -2
    found.sort(key=lambda one: one.contents[0])
    return tuple(found)


def find_chains(
    passage: Passage, lexicon: AttributionLexicon
) -> tuple[tuple[Step, ...], ...]:
    """The chains of all clauses that attribute, in order, whatever they attribute."""
    own = own_outlets(passage, lexicon) | surnames(passage, lexicon)
    readers = (
        UtteranceReader(passage, utterance, lexicon, own)
        for utterance in utterances(passage)
    )
    return tuple(steps for reader in readers for steps in reader.chains())


def _only_quotes(utterance: Utterance) -> bool:
    return all(item.quote for item in utterance.items)


def _attribution(told: Told) -> Attribution:
    return Attribution(told.steps, told.contents, told.rule, told.score)
