"""The layers of MiniLM, and its weights by the names that they have here."""

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional

WIDTH, HEADS, INNER, PIECES, LONGEST = 384, 12, 1536, 30522, 512


class Layer(nn.Module):
    """One layer of the encoder, as BERT has it (Devlin and others, 2019)."""

    def __init__(self, inner: int) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDTH, 3 * WIDTH)
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attended_norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.wider = nn.Linear(WIDTH, inner)
        self.narrower = nn.Linear(inner, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, states: Tensor, mask: Tensor) -> Tensor:
        """States [B, T, WIDTH] after the layer; `mask` is added to the scores."""
        batch, length, _ = states.shape
        parts = self.qkv(states).view(batch, length, 3, HEADS, WIDTH // HEADS)
        q, k, v = parts.permute(2, 0, 3, 1, 4)
        # Written out: torch's own attention takes twice as long backwards on a CPU.
        scores = q @ k.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5
        seen = (scores + mask).softmax(-1).to(v.dtype) @ v
        seen = seen.transpose(1, 2).reshape(batch, length, WIDTH)
        states = self.attended_norm(states + self.drop(self.attended(seen)))
        inner = self.narrower(functional.gelu(self.wider(states)))
        return self.norm(states + self.drop(inner))


def minilm(folder: Path, layers: int) -> dict[str, Tensor]:
    """MiniLM-L6's weights: pieces, positions, parts, norm and its first layers."""
    weights = load_file(folder / "model.safetensors")
    own = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "parts.weight": weights["embeddings.token_type_embeddings.weight"],
    }
    for end in ("weight", "bias"):
        own[f"norm.{end}"] = weights[f"embeddings.LayerNorm.{end}"]
        for number in range(layers):
            _copy(own, weights, number, end)
    return own


def _copy(
    own: dict[str, Tensor], weights: dict[str, Tensor], number: int, end: str
) -> None:
    theirs, ours = f"encoder.layer.{number}", f"layers.{number}"
    own[f"{ours}.qkv.{end}"] = torch.cat(
        [
            weights[f"{theirs}.attention.self.{part}.{end}"]
            for part in ("query", "key", "value")
        ]
    )
    for name, there in (
        ("attended", "attention.output.dense"),
        ("attended_norm", "attention.output.LayerNorm"),
        ("wider", "intermediate.dense"),
        ("narrower", "output.dense"),
        ("norm", "output.LayerNorm"),
    ):
        own[f"{ours}.{name}.{end}"] = weights[f"{theirs}.{there}.{end}"]
