"""What lower floors say in English and our pages show: the catalogues translate it.

The floors below know no Django; a test compares these lists with what they say.
"""

from claims.admin.said.buttons import BUTTONS
from claims.admin.said.names import NAMES
from claims.admin.said.refusals import REFUSALS
from claims.admin.said.sentences import SENTENCES
from claims.admin.said.words import WORDS

__all__ = ["BUTTONS", "NAMES", "REFUSALS", "SENTENCES", "WORDS"]
