"""Whether somebody else speaks, or somebody else acts, in the later telling."""

from claims.lineage.drift.change import Change, shown
from claims.lineage.drift.changes.who.attribution import speakers
from claims.lineage.drift.changes.who.doers import Actor, actor, differ
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.telling import Words
from claims.vocabulary import ChangeKind

_OURS = "we"


def agent_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """Another speaker in the place of the first; else another who acts."""
    found = speakers(earlier.telling.chain, later.telling.chain, lexicon)
    found = found or _actors(earlier, later, lexicon)
    if found is None:
        return None
    sentence = f"{shown(found[0])} became {shown(found[1])}"
    return Change(ChangeKind.AGENT, *found, sentence)


def _actors(
    earlier: Read, later: Read, lexicon: DriftLexicon
) -> tuple[Words, Words] | None:
    """Those who act, where they are different and neither stands in the other."""
    first, second = actor(earlier, later, lexicon), actor(later, earlier, lexicon)
    if first is None or second is None:
        return None
    if _OURS in {first.sort, second.sort}:
        return _for_others(second, earlier)
    told = later.tells(first.words) or earlier.tells(second.words)
    return (first.words, second.words) if differ(first, second) and not told else None


def _for_others(second: Actor, earlier: Read) -> tuple[Words, Words] | None:
    """The speaker of a "we" and who acts later: if he no longer speaks for anybody."""
    chain = earlier.telling.chain
    if second.sort == _OURS or not chain or not chain[0].former:
        return None
    return chain[0].words, second.words
