"""The network: MiniLM over evidence and sentence, and two heads upon it."""

from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional

from claims.text.entailment import KINDS, QUIET, SIZES
from training.encoder.layers import INNER, LONGEST, PIECES, WIDTH, Layer, minilm


class Entailer(nn.Module):
    """Features of pairs into logits: nothing amiss, and each kind of what may be.

    What is amiss is told by the whole and by single words: the logits of the sentence's
    words are summed as probabilities are, so the loudest decides.
    """

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.pieces = nn.Embedding(PIECES, WIDTH)
        self.positions = nn.Embedding(LONGEST, WIDTH)
        self.parts = nn.Embedding(2, WIDTH)
        self.told = nn.ModuleDict(
            {name: nn.Embedding(size, WIDTH) for name, size in SIZES.items()}
        )
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(INNER) for _ in range(layers))
        self.gather = nn.Linear(3 * WIDTH, WIDTH)
        self.whole = nn.Linear(WIDTH, 1 + len(KINDS))
        self.listen = nn.Linear(WIDTH, WIDTH)
        self.words = nn.Linear(WIDTH, len(KINDS))
        for table in self.told.values():
            nn.init.zeros_(table.weight)  # type: ignore[arg-type]
        self.pieces.weight.requires_grad_(False)  # noqa: FBT003

    def groups(self) -> tuple[list[nn.Parameter], list[nn.Parameter]]:
        """The parameters that were trained before, and those that were not."""
        new = (self.told, self.gather, self.whole, self.listen, self.words)
        heads = [one for part in new for one in part.parameters()]
        begun = {id(one) for one in heads}
        learning = (one for one in self.parameters() if one.requires_grad)
        return [one for one in learning if id(one) not in begun], heads

    def forward(self, rows: Tensor, unmarked: Tensor) -> Tensor:
        """Logits [B, 1 + KINDS] of rows [B, ROWS, T]; `unmarked` [B] hides marks."""
        ids, parts, *told = rows.unbind(1)
        states = self.pieces(ids) + self.positions(torch.arange(ids.shape[1]))
        states = states + self.parts(parts)
        for (name, table), numbers in zip(self.told.items(), told, strict=True):
            seen = numbers * ~unmarked[:, None] if name == "marks" else numbers
            states = states + table(seen)
        states = self.drop(self.norm(states))
        there = ids != 0
        mask = (~there)[:, None, None, :] * torch.tensor(-1e4)
        for layer in self.layers:
            states = layer(states, mask.to(states.dtype))
        sentence, evidence = (there & (parts == side) for side in (1, 0))
        about = [states[:, 0], _mean(states, sentence), _mean(states, evidence)]
        gathered = functional.gelu(self.gather(torch.cat(about, dim=-1)))
        whole = self.whole(self.drop(gathered)).float()
        heard = self.drop(functional.gelu(self.listen(states)))
        words = self.words(heard).float().masked_fill(~sentence[:, :, None], -1e4)
        amiss = whole[:, 1:] + words.logsumexp(1) - QUIET
        return torch.cat([whole[:, :1], amiss], dim=-1)


def _mean(states: Tensor, there: Tensor) -> Tensor:
    """The mean of the states where there is something, [B, WIDTH]."""
    share = (there / there.sum(1, keepdim=True)).to(states.dtype)
    return (states * share[:, :, None]).sum(1)


def pretrained(folder: Path, layers: int) -> Entailer:
    """An entailer whose encoder is MiniLM-L6's, its first `layers` layers kept."""
    entailer = Entailer(layers)
    entailer.load_state_dict(entailer.state_dict() | minilm(folder, layers))
    return entailer
