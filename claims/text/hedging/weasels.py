"""Which words make a sentence vague about who and how many, as weights of a model."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claims.text.findings import HedgeCue
from claims.text.hedging.scope import Scope
from claims.text.passage import Passage
from claims.vocabulary import HedgeCueKind

RULE = "hedge:vague"
_TELLING = 0.5  # the least weight of a word that is shown as a reason


@dataclass(frozen=True)
class Weasels:
    """A linear model of vagueness over the words of a sentence and pairs of them.

    A sentence is vague whose weights, each counted once, and `bias` sum to above 0.
    """

    bias: float
    weights: Mapping[str, float]

    def are_in(self, words: Sequence[str]) -> bool:
        """Whether words, in lower case, make a vague sentence."""
        found = {phrase for _, _, phrase in phrases(words)}
        return self.bias + sum(self.weights.get(one, 0.0) for one in found) > 0

    def telling(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the words, and no marks, speak loudest: a first word and a length."""
        places = [
            (self.weights.get(phrase, 0.0), start, length)
            for start, length, phrase in phrases(words)
            if phrase[:1].isalpha() and phrase[-1:].isalpha()
        ]
        loudest = max(places, default=(0.0, 0, 0))[0]
        taken = -1
        for weight, start, length in places:
            if start > taken and 0 < weight >= min(loudest, _TELLING):
                taken = start + length - 1
                yield start, length


def parse_weasels(values: Mapping[str, object]) -> Weasels:
    """The model as its file has it; raises KeyError or ValueError where malformed."""
    bias, weights = values["bias"], values["weights"]
    if not isinstance(bias, float) or not isinstance(weights, Mapping):
        raise ValueError("not a bias and weights")  # noqa: TRY004  data, not a type
    return Weasels(bias, {str(word): float(weight) for word, weight in weights.items()})


def phrases(words: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    """Each word or mark, and each pair of neighbours, with its place and length."""
    for index, word in enumerate(words):
        yield index, 1, word
        if index + 1 < len(words):
            yield index, 2, f"{word} {words[index + 1]}"


def weasels_of(passage: Passage, scope: Scope, model: Weasels) -> list[HedgeCue]:
    """The words that make a statement vague, if it is; they set no level."""
    if not model.are_in(scope.lower):
        return []
    return [
        HedgeCue(
            scope.span(passage, start, length), HedgeCueKind.WEASEL, None, None, RULE
        )
        for start, length in model.telling(scope.lower)
    ]
