"""Which claims sound as if they accused somebody, while nobody has decided on that."""

from claims.review.accusing.suspecting import accusing_in, accusing_words

__all__ = ["accusing_in", "accusing_words"]
