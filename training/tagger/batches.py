"""Windows as the padded tensors that the network reads."""

from collections.abc import Sequence

import torch

from claims.text.tagging.features import Words
from claims.text.tagging.windows import Window
from training.tagger.model import Batch

CLS, SEP, UNKNOWN = 101, 102, 100  # pieces of BERT's vocabulary


def batch_of(pairs: Sequence[tuple[Words, Window]]) -> Batch:
    """Windows as padded tensors."""
    lengths = [
        2 + sum(len(words.pieces[i]) or 1 for i in range(w.first, w.last))
        for words, w in pairs
    ]
    size, most = max(lengths), max(len(w) for _, w in pairs)
    shape = (len(pairs), size)
    ids = torch.zeros(shape, dtype=torch.long)
    shapes, places = torch.zeros_like(ids), torch.zeros_like(ids)
    firsts = torch.zeros((len(pairs), most), dtype=torch.long)
    filled = torch.zeros((len(pairs), most), dtype=torch.bool)
    for row, (words, window) in enumerate(pairs):
        flat, shape_row, place_row, first_row = [CLS], [0], [0], []
        for index in range(window.first, window.last):
            first_row.append(len(flat))
            found = words.pieces[index] or (UNKNOWN,)
            flat += found
            shape_row += [words.shapes[index]] * len(found)
            place_row += [words.places[index]] * len(found)
        flat.append(SEP)
        ids[row, : len(flat)] = torch.tensor(flat)
        shapes[row, : len(shape_row)] = torch.tensor(shape_row)
        places[row, : len(place_row)] = torch.tensor(place_row)
        firsts[row, : len(first_row)] = torch.tensor(first_row)
        filled[row, : len(first_row)] = True
    return Batch(ids, shapes, places, firsts, filled)
