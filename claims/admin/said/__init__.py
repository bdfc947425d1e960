"""What lower floors say in English and our pages show: the catalogues translate it.

The floors below know no Django; a test compares these lists with what they say.
"""

from claims.admin.said.buttons import BUTTONS
from claims.admin.said.counted import COUNTED
from claims.admin.said.drifts import DRIFTS
from claims.admin.said.frozen import FINDINGS, FROZEN
from claims.admin.said.lineages import LINEAGES
from claims.admin.said.names import NAMES
from claims.admin.said.refusals import REFUSALS
from claims.admin.said.reports import LANGUAGES, REPORTS
from claims.admin.said.sentences import SENTENCES
from claims.admin.said.whys import WHYS
from claims.admin.said.words import WORDS

__all__ = [
    "BUTTONS",
    "COUNTED",
    "DRIFTS",
    "FINDINGS",
    "FROZEN",
    "LANGUAGES",
    "LINEAGES",
    "NAMES",
    "REFUSALS",
    "REPORTS",
    "SENTENCES",
    "WHYS",
    "WORDS",
]
