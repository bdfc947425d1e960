"""How fast a network learns, and the average of its weights over the course."""

import torch
from torch import Tensor, nn

WARM = 0.08  # of the course, in which the rate rises
KEPT = 0.995  # of the average at each step, once there were many


def rate_at(done: float) -> float:
    """The share of the full learning rate after a share of the course."""
    return max(0.0, min(done / WARM, (1 - done) / (1 - WARM)))


def averaged(mean: dict[str, Tensor], network: nn.Module, count: int) -> None:
    """Moves the average towards the weights that are learned, after `count` steps."""
    kept = min(KEPT, (count + 1) / (count + 10))
    with torch.no_grad():
        for name, value in network.named_parameters():
            if value.requires_grad:
                mean[name].lerp_(value, 1 - kept)
