"""Finds attributions with the network, and tells their stance by the word lists."""

from claims.text.attribution import AttributionLexicon
from claims.text.findings import Attribution, Cue, Step
from claims.text.passage import Passage
from claims.text.spans import Span
from claims.text.tagging.calibration import Calibration
from claims.text.tagging.decoding import decode
from claims.text.tagging.features import words_of
from claims.text.tagging.network import Network
from claims.text.tagging.tagged import Range, Tagged
from claims.text.tagging.windows import windows
from claims.vocabulary import AttributionRole, Stance

RULE = "tagger"


def find_tagged(
    passage: Passage, network: Network, lexicon: AttributionLexicon
) -> tuple[Attribution, ...]:
    """The attributions that the network finds, in the order of their first contents.

    Each has one step: who passed it on is for the rules to tell.
    """
    words = words_of(passage, network.pieces)
    cut = tuple(windows(words))
    tuning, scores = network.tuning, network.scores(words, cut)
    found = decode(words, cut, scores, network.links, tuning.thresholds)
    told = [_attribution(passage, one, lexicon, tuning.calibration) for one in found]
    sure = [one for one in told if one.score >= tuning.thresholds.score]
    return tuple(sorted(sure, key=lambda one: one.contents[0]))


def _attribution(
    passage: Passage,
    one: Tagged,
    lexicon: AttributionLexicon,
    calibration: Calibration,
) -> Attribution:
    cue = Cue(_span(passage, one.cue), _stance(passage, one.cue, lexicon), RULE)
    mention = _span(passage, one.source) if one.source else None
    heading = _in_heading(passage, one.cue[0])
    role = AttributionRole.HEADLINE if heading else AttributionRole.FIRST_HAND
    return Attribution(
        steps=(Step(mention, cue, role),),
        contents=tuple(_span(passage, each) for each in one.contents),
        rule=RULE,
        score=calibration.score(one),
    )


def _span(passage: Passage, found: Range) -> Span:
    tokens = passage.tokens
    return Span(tokens[found[0]].span.start, tokens[found[1] - 1].span.end)


def _stance(passage: Passage, cue: Range, lexicon: AttributionLexicon) -> Stance:
    """The first stance that some word of the cue takes; neutral where none does."""
    lower = [token.lower for token in passage.tokens[cue[0] : cue[1]]]
    for index in range(len(lower)):
        for phrases in (lexicon.verbs, lexicon.prepositions, lexicon.pretexts):
            phrase = phrases.at(lower, index)
            if phrase and phrase.rules[0].stance is not Stance.NEUTRAL:
                return phrase.rules[0].stance
    return Stance.NEUTRAL


def _in_heading(passage: Passage, index: int) -> bool:
    place = passage.tokens[index].span.start
    sentence = passage.sentence_at(place)
    return sentence is not None and sentence.heading
