"""A tagger with narrower layers: of each layer's inner units the ones that say most."""

from collections.abc import Callable, Iterable

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.encoder.layers import Layer
from training.tagger.model import Batch, Tagger


def slim(tagger: Tagger, inner: int, batches: Iterable[Batch]) -> Tagger:
    """The tagger with `inner` units in each layer, chosen by what they said of batches.

    A unit weighs what it added to the states: the square of its output times that of
    its outgoing weights, summed over all pieces.
    """
    layers: list[Layer] = list(tagger.layers)  # type: ignore[arg-type]
    said = [torch.zeros(len(layer.wider.bias)) for layer in layers]
    hooks = [
        layer.wider.register_forward_hook(_listening(sums))
        for layer, sums in zip(layers, said, strict=True)
    ]
    with torch.no_grad():
        for batch in batches:
            tagger.encode(batch)
    for hook in hooks:
        hook.remove()
    state = tagger.state_dict()
    for number, (layer, sums) in enumerate(zip(layers, said, strict=True)):
        worth = sums * layer.narrower.weight.detach().square().sum(0)
        chosen = worth.topk(inner).indices.sort().values
        name = f"layers.{number}"
        for part in ("wider.weight", "wider.bias"):
            state[f"{name}.{part}"] = state[f"{name}.{part}"][chosen]
        state[f"{name}.narrower.weight"] = state[f"{name}.narrower.weight"][:, chosen]
    slimmed = Tagger(len(layers), inner)
    slimmed.load_state_dict(state)
    slimmed.pieces.weight.requires_grad_(False)  # noqa: FBT003
    return slimmed


def _listening(sums: Tensor) -> Callable[[nn.Module, object, Tensor], None]:
    def heard(_layer: nn.Module, _given: object, made: Tensor) -> None:
        sums.add_(functional.gelu(made.detach()).square().flatten(0, -2).sum(0))

    return heard
