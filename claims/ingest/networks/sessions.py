"""Opens trained networks that lie beside the code, whole or not at all."""

import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# What onnxruntime would do of itself, and slows these graphs down by a sixth.
SLOWER = ["SkipLayerNormFusion"]


class DamagedNetworkError(RuntimeError):
    """A file of a network that is missing, or not the one that was published."""


def read_facts(path: Path) -> dict[str, Any] | None:
    """What is told of a network in JSON beside it; None where there is none.

    Raises DamagedNetworkError where a file is not what its digest there says.
    """
    if not path.is_file():
        return None
    facts: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    for name, expected in facts["sha256"].items():
        if _sha256(path.parent / name) != expected:
            raise DamagedNetworkError(
                f"{name} of the {path.stem} is damaged: restore it from the repository"
            )
    return facts


def session_of(graph: Path) -> "InferenceSession":
    """A graph that runs with one thread: processes share the work."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(
        graph,
        options,
        providers=["CPUExecutionProvider"],
        disabled_optimizers=SLOWER,
    )


def _sha256(path: Path) -> str:
    """The digest of a file in hexadecimal; empty where there is no file."""
    if not path.is_file():
        return ""
    return hashlib.sha256(path.read_bytes()).hexdigest()
