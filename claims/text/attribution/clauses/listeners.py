"""Who was told: a pronoun, an outlet or anybody else after "told"."""

from claims.text.attribution.clauses.grammar import Grammar
from claims.text.attribution.clauses.words import Range

_PARTING = ("boundaries", "prepositions", "determiners", "pronouns", "days")
_ANEW = ("determiners", "pronouns")
LONGEST_LISTENER = 8  # items
FURTHEST_NAME = 5  # items from an article to the name that it goes with


def past_listener(grammar: Grammar, start: int, limit: int) -> int:
    """The first item after the one who was told."""
    listener = listener_after(grammar, start, limit)
    return start if listener is None else past_possessed(grammar, listener[1], limit)


def past_possessed(grammar: Grammar, start: int, limit: int) -> int:
    """The first item after "'s Jane Roe", who asks for her station."""
    return (
        past_name(grammar, start + 1, limit) if grammar.word(start) == "'s" else start
    )


def listener_after(grammar: Grammar, start: int, limit: int) -> Range | None:
    """Who was told: a pronoun, a name, or the words up to a known listener."""
    start = grammar.past_issue(start)
    if start >= limit:
        return None
    listens = grammar.is_(start, "listeners") and not _is_outlet(grammar, start + 1)
    if listens or grammar.is_(start, "pronouns"):
        return start, start + 1
    known = _past_known(grammar, start, limit)
    if known > start:
        named = past_name(grammar, known, limit)
        if named > known and not grammar.is_capital(known - 1):
            return start, _past_noun(grammar, named, limit)  # "the paper Mlada fronta"
        return start, _past_its_name(grammar, named, limit)
    named = _named_from(grammar, start, limit)
    end = past_name(grammar, named, limit)
    end = start if end == named else _past_noun(grammar, end, limit)
    if grammar.is_(end, "editions") and grammar.word(end + 1) == "of":
        end = past_name(grammar, end + 2, limit)  # "the Russian edition of Forbes"
    owned = grammar.word(end) == "'s" and grammar.is_capital(end + 1)
    if owned and end > start and not grammar.is_outlet((start, end)):
        end = past_name(grammar, end + 1, limit)  # "Senegal's RTS"
    if end == start and _are_people(grammar, start):
        end = start + 1
    end = _past_person(grammar, start, limit) if end == start else end
    return (start, end) if end > start else None


def _past_its_name(grammar: Grammar, end: int, limit: int) -> int:
    """The item after ", the Yorkshire Post" in "told the local paper, the ..."."""
    if grammar.word(end) != "," or grammar.is_capital(end - 1):
        return end
    named = end + 1 + grammar.is_(end + 1, "articles")
    last = past_name(grammar, named, limit)
    plain = last == limit or grammar.is_mark(last)
    outlets = _is_outlet(grammar, end - 1) and grammar.is_outlet((named, last))
    return last if plain and outlets else end


def _is_outlet(grammar: Grammar, index: int) -> bool:
    return index < grammar.size and grammar.is_outlet_word(index)


def _are_people(grammar: Grammar, start: int) -> bool:
    """Whether a lone plural is who was told: "told employees, according to"."""
    if not grammar.lower[start].endswith(grammar.lexicon.teller_endings):
        return False
    ends = start + 1 < grammar.size and grammar.is_mark(start + 1)
    return ends and grammar.lower[start].endswith("s")


def _past_noun(grammar: Grammar, start: int, limit: int) -> int:
    """The item after "delegation" in "told a German delegation | the deal was dead"."""
    if start + 1 >= limit or grammar.is_mark(start) or grammar.items[start].quote:
        return start
    begun = any(grammar.is_(start, kind) for kind in _PARTING)
    other = begun or grammar.is_verb(start) or grammar.is_adverb(start)
    anew = any(grammar.is_(start + 1, kind) for kind in _ANEW)
    anew = anew or grammar.is_mark(start + 1) or grammar.word(start + 1) == "that"
    return start + 1 if anew and not other else start


def _past_person(grammar: Grammar, start: int, limit: int) -> int:
    """The item after "a teacher" in "told a teacher | her father beat her"."""
    if not grammar.is_(start, "determiners"):
        return start
    for index in range(start + 1, min(limit - 1, start + FURTHEST_NAME)):
        if grammar.is_mark(index) or grammar.is_verb(index):
            return start
        anew = any(grammar.is_(index + 1, kind) for kind in _ANEW)
        if anew or grammar.is_capital(index + 1):
            person = grammar.lower[index].endswith(grammar.lexicon.teller_endings)
            return index + 1 if person else start
    return start


def _named_from(grammar: Grammar, start: int, limit: int) -> int:
    """Where the name begins in "the Post" and "the human rights group Memorial"."""
    first = start + grammar.is_(start, "determiners")
    if first == start:
        return start
    for index in range(first, min(limit, first + FURTHEST_NAME)):
        if grammar.is_capital(index):
            return index
        parts = grammar.is_verb(index) or grammar.is_mark(index)
        small = grammar.is_(index, "boundaries") or grammar.is_(index, "prepositions")
        if parts or small or grammar.items[index].quote:
            break
    return first


def _past_known(grammar: Grammar, start: int, limit: int) -> int:
    """The item after the last noun near by that listens or publishes."""
    known = start
    for index in range(start, min(limit, start + LONGEST_LISTENER)):
        word = grammar.lower[index]
        ends = grammar.is_mark(index) or grammar.items[index].quote is not None
        ends = ends or grammar.is_(index, "boundaries") or grammar.is_verb(index)
        named = known > start or (index > start and grammar.is_capital(index - 1))
        anew = named and grammar.is_(index, "determiners")
        if ends or anew or word in {"on", "in", "at", "during", "after"}:
            break
        gathers = grammar.is_(index, "listeners") or grammar.is_(index, "gatherers")
        if gathers or grammar.is_outlet_word(index):
            known = index + 1
    return known


def past_name(grammar: Grammar, start: int, limit: int) -> int:
    """Past the capitals that go on a name; a short quotation may be one."""
    end = start
    while end < limit and (
        grammar.items[end].capital
        or (grammar.items[end].quote and not grammar.is_long_quote(end))
        or _unlettered(grammar, end)
        or _joins(grammar, end)
        or _numbers(grammar, end)
    ):
        if grammar.is_(end, "pronouns") and grammar.lower[end] != "it":
            break
        end += 1
    return end


def _joins(grammar: Grammar, index: int) -> bool:
    """Whether a small word stands in a name: "Correio da Barra", "Press Trust of"."""
    if not (grammar.is_capital(index - 1) and grammar.is_capital(index + 1)):
        return False
    word = grammar.lower[index]
    if word == "on":  # "the Mail on Sunday", and not "the Post on Sunday"
        sundays = grammar.is_(index - 1, "sundays")
        return sundays and grammar.word(index + 1) == "sunday"
    if word in {"of", "for"}:
        return grammar.is_outlet((max(index - 2, 0), index))
    if word in {"and", "&"}:
        return all(map(grammar.is_outlet_word, (index - 1, index + 1)))
    return grammar.is_(index, "joiners")


def _numbers(grammar: Grammar, index: int) -> bool:
    """Whether a number ends a name: "France 24"; not in "told Reuters 24 men fled"."""
    after, digits = index + 1, grammar.lower[index].isdigit()
    named = _is_outlet(grammar, index - 1) and grammar.is_capital(after)
    if digits and named and not grammar.is_capital(index - 1):
        return True  # "the Lausanne daily 24 Heures"
    digits = digits and grammar.is_capital(index - 1)
    if not digits or after >= grammar.size or grammar.items[after].quote:
        return digits
    parts = grammar.is_mark(after) or grammar.is_verb(after)
    return parts or any(grammar.is_(after, kind) for kind in _PARTING)


def _unlettered(grammar: Grammar, index: int) -> bool:
    """Whether the word is in a script without capitals."""
    word = grammar.lower[index]
    return word.isalpha() and word == word.upper() and word == word.lower()
