"""A text taken apart once: its tokens, sentences and quotations."""

from claims.text.segmentation.apart import take_apart

__all__ = ["take_apart"]
