"""The network: a MiniLM encoder with features of case and place, and heads upon it."""

from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from claims.text.tagging.features import PLACES, SHAPES
from claims.text.tagging.links import DISTANCES, RELATIONS
from claims.text.tagging.scores import LINK
from training.encoder.layers import INNER, LONGEST, PIECES, WIDTH, Layer, minilm

LINKS = 3  # content, first word of the source, last word of the source


@dataclass(frozen=True, slots=True)
class Batch:
    """Windows as tensors; B windows of T pieces and W words.

    ids, shapes, places: [B, T]; firsts: [B, W], the first piece of each word;
    words: [B, W], true where there is a word.
    """

    ids: Tensor
    shapes: Tensor
    places: Tensor
    firsts: Tensor
    words: Tensor


class Tagger(nn.Module):
    """Words into what they are: cue, source, content, hedge, and links between them."""

    def __init__(self, layers: int, inner: int = INNER) -> None:
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(LONGEST, WIDTH)
        self.kind = nn.Parameter(torch.zeros(WIDTH))
        self.shapes = nn.Embedding(SHAPES, WIDTH)
        self.places = nn.Embedding(PLACES, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(inner) for _ in range(layers))
        self.tags = nn.Linear(WIDTH, 7)  # cue O B I, source O B I, content
        self.ask = nn.Linear(WIDTH, WIDTH)
        self.query = nn.Linear(WIDTH, LINKS * LINK)
        self.nobody = nn.Linear(WIDTH, 1)
        self.answer = nn.Linear(WIDTH, WIDTH)
        self.key = nn.Linear(WIDTH, LINKS * LINK)
        self.distance = nn.Parameter(torch.zeros(LINKS, DISTANCES))
        self.relation = nn.Parameter(torch.zeros(LINKS, RELATIONS))
        self.level = nn.Parameter(torch.tensor([-2.0, 0.0, 0.0]))
        self.doubt = nn.Linear(WIDTH, WIDTH // 2)
        self.hedge = nn.Linear(WIDTH // 2, 1)
        nn.init.zeros_(self.shapes.weight)
        nn.init.zeros_(self.places.weight)

    def heads(self) -> list[nn.Parameter]:
        """The parameters that begin from nothing and so learn faster."""
        encoder = {id(p) for part in self._encoder() for p in part.parameters()}
        encoder.add(id(self.kind))
        return [p for p in self.parameters() if id(p) not in encoder]

    def body(self) -> list[nn.Parameter]:
        """The parameters that were trained before."""
        heads = {id(p) for p in self.heads()}
        return [p for p in self.parameters() if p.requires_grad and id(p) not in heads]

    def _encoder(self) -> list[nn.Module]:
        return [self.pieces, self.positions, self.norm, self.layers]

    def encode(self, batch: Batch) -> Tensor:
        """The state of each word, [B, W, WIDTH]."""
        length = batch.ids.shape[1]
        states = (
            self.pieces(batch.ids)
            + self.positions(torch.arange(length))
            + self.kind
            + self.shapes(batch.shapes)
            + self.places(batch.places)
        )
        states = self.drop(self.norm(states))
        mask = (batch.ids == 0)[:, None, None, :] * torch.tensor(-1e4)
        for layer in self.layers:
            states = layer(states, mask.to(states.dtype))
        index = batch.firsts[:, :, None].expand(-1, -1, WIDTH)
        return self.drop(states.gather(1, index))

    def forward(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        """Tags and hedge [B, W, 8]; queries and nobody 193; keys 192 wide."""
        states = self.encode(batch)
        asked = functional.gelu(self.ask(states))
        keys = self.key(functional.gelu(self.answer(states)))
        tags = torch.cat([self.tags(states), self.doubts(states)], dim=-1)
        queries = torch.cat([self.query(asked), self.nobody(asked)], dim=-1)
        return tags, queries, keys

    def doubts(self, states: Tensor) -> Tensor:
        """How much each word hedges, as a logit, [B, W, 1]."""
        doubts: Tensor = self.hedge(functional.gelu(self.doubt(states)))
        return doubts


def pretrained(folder: Path, layers: int) -> Tagger:
    """A tagger whose encoder is MiniLM-L6's, its first `layers` layers kept."""
    tagger = Tagger(layers)
    weights = minilm(folder, layers)
    kind = weights.pop("parts.weight")[0]
    own = tagger.state_dict() | weights | {"kind": kind}
    tagger.load_state_dict(own)
    return _fixed(tagger)


def trained(path: Path) -> Tagger:
    """A tagger with the weights that training wrote."""
    state = torch.load(path, map_location="cpu", weights_only=True)
    names = [name for name in state if name.startswith("layers.")]
    layers = 1 + max(int(name.split(".")[1]) for name in names)
    tagger = Tagger(layers, len(state["layers.0.wider.bias"]))
    tagger.load_state_dict(state)
    return _fixed(tagger)


def pupil(teacher: Tagger, layers: int) -> Tagger:
    """A tagger of fewer layers: some of its teacher's, evenly taken, the last too."""
    state = teacher.state_dict()
    last, steps = len(teacher.layers) - 1, max(layers - 1, 1)
    tagger = Tagger(layers, len(state["layers.0.wider.bias"]))
    own = {name: value for name, value in state.items() if "layers." not in name}
    for number in range(layers):
        theirs = f"layers.{round(number * last / steps)}."
        own |= {
            name.replace(theirs, f"layers.{number}."): value
            for name, value in state.items()
            if name.startswith(theirs)
        }
    tagger.load_state_dict(own)
    return _fixed(tagger)


def _fixed(tagger: Tagger) -> Tagger:
    """The tagger with its word pieces as they are.

    Half of all weights, of words that the training news seldom has: learning them
    costs time and teaches nothing about others.
    """
    tagger.pieces.weight.requires_grad_(False)  # noqa: FBT003
    return tagger
