"""Which claims sound as if they accused somebody, while nobody has decided on that."""

from claims.review.accusing.rules import LANGUAGES, load_accusing
from claims.review.accusing.suspecting import accusing_in, accusing_words

__all__ = ["LANGUAGES", "accusing_in", "accusing_words", "load_accusing"]
