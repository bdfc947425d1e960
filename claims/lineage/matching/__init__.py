"""What belongs together across documents: statements, names, and copies of texts."""

from claims.lineage.matching.copies import Shingles, copied, copies, shingles
from claims.lineage.matching.lexicon import (
    MatchingLexicon,
    MatchingTableError,
    parse_matching,
)
from claims.lineage.matching.names.likeness import Likeness, Name, likeness
from claims.lineage.matching.names.register import (
    SameName,
    display_names,
    suggest_same,
)
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
    "Comparison",
    "Content",
    "Likeness",
    "MatchingLexicon",
    "MatchingTableError",
    "Name",
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
    "likeness",
    "parse_matching",
    "parse_voices",
    "saw_it",
    "shingles",
    "stand",
    "suggest_same",
]
