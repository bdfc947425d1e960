"""Whether somebody else speaks, or somebody else acts, in the later telling."""

from claims.lineage.drift.change import Change, became, shown
from claims.lineage.drift.changes.who.attribution import speakers
from claims.lineage.drift.changes.who.doers import Actor, actor, differ, of_other_sorts
from claims.lineage.drift.changes.who.names import described
from claims.lineage.drift.language.lexicon import DriftLexicon
from claims.lineage.drift.language.reading import Read
from claims.lineage.drift.language.words import tokens
from claims.lineage.drift.likeness import NEARLY_ALL, in_common
from claims.lineage.drift.telling import Teller, Words
from claims.vocabulary import ChangeKind

_OURS = "we"


def agent_change(earlier: Read, later: Read, lexicon: DriftLexicon) -> Change | None:
    """Another speaker in the place of the first; else another who acts."""
    found = _speakers(earlier, later, lexicon) or _actors(earlier, later, lexicon)
    if found is None:
        return None
    sentence = became(shown(found[0]), shown(found[1]))
    return Change(ChangeKind.AGENT, *found, sentence)


def _speakers(
    earlier: Read, later: Read, lexicon: DriftLexicon
) -> tuple[Words, Words] | None:
    """The two originators, where the later is certainly another.

    "The watchdog" and "the regulator" may be one: between two descriptions of no known
    sort only a telling in the same words tells one from the other.
    """
    before, after = earlier.telling.chain, later.telling.chain
    found = speakers(before, after, lexicon)
    if found is None or before[0].former or of_other_sorts(*found, lexicon):
        return found
    told = all(described(one) for one in (before[0], after[0]))
    sure = not told or in_common(earlier, later, lexicon) >= NEARLY_ALL
    return found if sure else None


def _actors(
    earlier: Read, later: Read, lexicon: DriftLexicon
) -> tuple[Words, Words] | None:
    """Those who act, where they are different and neither stands in the other."""
    first, second = actor(earlier, later, lexicon), actor(later, earlier, lexicon)
    if first is None or second is None:
        return None
    if _OURS in {first.sort, second.sort}:
        return _for_others(second, earlier, lexicon)
    told = later.tells(first.words) or earlier.tells(second.words)
    return (first.words, second.words) if differ(first, second) and not told else None


def _for_others(
    second: Actor, earlier: Read, lexicon: DriftLexicon
) -> tuple[Words, Words] | None:
    """The speaker of a "we" and who acts later, if he does not speak for them."""
    chain = earlier.telling.chain
    if second.sort == _OURS or not chain:
        return None
    speaker = chain[0]
    speaks = _holds_office(speaker, lexicon) or _is_one(speaker, second, lexicon)
    return None if speaks and not speaker.former else (speaker.words, second.words)


def _is_one(speaker: Teller, second: Actor, lexicon: DriftLexicon) -> bool:
    """Whether a speaker is of those who act: a rebel commander, and rebels."""
    acting = tokens(second.words.text)
    known = {
        lexicon.stem(one.lower) for one in tokens(f"{speaker.name} {speaker.title}")
    }
    return any(lexicon.stem(one.lower) in known for one in acting)


def _holds_office(speaker: Teller, lexicon: DriftLexicon) -> bool:
    """Whether a source's name or title has words for an office."""
    read = tokens(f"{speaker.name} {speaker.title}".replace("-", " "))
    words = f" {' '.join(token.lower for token in read)} "
    return any(f" {office} " in words for office in lexicon.offices)
