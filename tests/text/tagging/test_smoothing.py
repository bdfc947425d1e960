"""Stretches of words are made whole where single words waver."""

import numpy as np
import pytest

from claims.text.tagging.smoothing import runs, smoothed


@pytest.mark.parametrize(
    ("logits", "change", "expected"),
    [
        ([-3, 3, 3, -3], 1.0, [(1, 3)]),
        ([3, 3, -0.5, 3, 3], 1.0, [(0, 5)]),
        ([3, 3, -5, 3, 3], 1.0, [(0, 2), (3, 5)]),
        ([-3, 0.5, -3], 1.0, []),
        ([-3, 0.5, -3], 0.0, [(1, 2)]),
        ([], 1.0, []),
    ],
)
def test_a_change_happens_only_where_it_pays(
    logits: list[float], change: float, expected: list[tuple[int, int]]
) -> None:
    assert runs(smoothed(np.array(logits, dtype=np.float32), change)) == expected
