"""What belongs together across documents: statements, names, and copies of texts."""

from claims.lineage.matching.copies import Shingles, copied, copies, shingles
from claims.lineage.matching.lexicon import (
    MatchingLexicon,
    MatchingTableError,
    parse_matching,
)
from claims.lineage.matching.names.keys import keys_of
from claims.lineage.matching.names.kinds import DESCRIBED, FITTING
from claims.lineage.matching.names.known import (
    NOTHING_KNOWN,
    KnownNames,
    KnownNamesError,
    parse_known,
)
from claims.lineage.matching.names.likeness import Name, likeness
from claims.lineage.matching.names.offices import (
    OfficeWords,
    offices_fit,
    parse_offices,
)
from claims.lineage.matching.names.register import (
    SameName,
    display_names,
    suggest_same,
)
from claims.lineage.matching.names.resemblance import Called, resemblance
from claims.lineage.matching.statements.comparison import Comparison, compare, stand
from claims.lineage.matching.statements.content import Content, content
from claims.lineage.matching.voices import (
    VoiceRules,
    cites,
    corrects,
    parse_voices,
    saw_it,
)

__all__ = [
    "DESCRIBED",
    "FITTING",
    "NOTHING_KNOWN",
    "Called",
    "Comparison",
    "Content",
    "KnownNames",
    "KnownNamesError",
    "MatchingLexicon",
    "MatchingTableError",
    "Name",
    "OfficeWords",
    "SameName",
    "Shingles",
    "VoiceRules",
    "cites",
    "compare",
    "content",
    "copied",
    "copies",
    "corrects",
    "display_names",
    "keys_of",
    "likeness",
    "offices_fit",
    "parse_known",
    "parse_matching",
    "parse_offices",
    "parse_voices",
    "resemblance",
    "saw_it",
    "shingles",
    "stand",
    "suggest_same",
]
