"""Whether some words can be a clause: by the forms of their verbs."""

from claims.text.narrative.ground import FEWEST, Clause, Words
from claims.text.passage import Passage


def has_verb(passage: Passage, clause: Clause, words: Words) -> bool:
    """Whether some word of a range most likely is a finite verb."""
    return any(
        token.lower in words["verbs"]
        or (token.lower.endswith("ed") and len(token.lower) > 4)
        for token in passage.tokens[clause.first : clause.last]
    ) or any(
        _is_present(passage, index, words) or _is_plural(passage, index, words)
        for index in range(clause.first + 1, clause.last)
    )


def _is_present(passage: Passage, index: int, words: Words) -> bool:
    """Whether what somebody does follows his name: "Ruel heads", "she now teaches"."""
    before, token = passage.tokens[index - 1], passage.tokens[index]
    if before.lower in words["adverbs"] and index > 1:
        before = passage.tokens[index - 2]
    name = before.text[:1].isupper() and before.lower not in words["starts"]
    named = name or before.lower in words["singular"]
    ends = token.lower.endswith("s") and not token.lower.endswith(("ss", "us", "is"))
    return named and ends and token.text.isalpha() and token.text.islower()


def _is_plural(passage: Passage, index: int, words: Words) -> bool:
    """Whether what many do stands before whom they do it to: "soldiers guard the"."""
    before, token = passage.tokens[index - 1], passage.tokens[index]
    many = before.lower.endswith("s") and not before.lower.endswith(("ss", "us", "is"))
    plain = token.text.isalpha() and token.text.islower()
    small = token.lower in words["small"] or token.lower in words["starts"]
    after = passage.tokens[index + 1 : index + 2]
    acts = bool(after) and after[0].lower in words["starts"]
    return many and plain and not small and acts


def is_short_clause(passage: Passage, clause: Clause, words: Words) -> bool:
    """Whether two words are a subject and its verb: "Miners Tumble"."""
    if clause.last - clause.first != FEWEST - 1:
        return False
    subject, verb = (
        token.lower for token in passage.tokens[clause.first : clause.last]
    )
    plural = subject.endswith("s") and not subject.endswith("ss")
    base = verb in words["headline_verbs"]
    singular = verb.removesuffix("s") in words["headline_verbs"]
    singular = singular or verb.removesuffix("es") in words["headline_verbs"]
    past = verb in words["verbs"] or (verb.endswith("ed") and len(verb) > 4)
    return past or (base and plural) or (singular and not base and not plural)


def goes_on(passage: Passage, rest: Clause, words: Words) -> bool:
    """Whether "and" or "but" and a whole clause begin there: "and he left"."""
    fresh = Clause(rest.first + 1, rest.last)
    if fresh.last - fresh.first < FEWEST:
        return False
    joiner, token = passage.tokens[rest.first], passage.tokens[fresh.first]
    subject = token.lower in words["starts"] or token.text[0].isupper()
    joined = joiner.lower in words["coordinators"]
    return joined and subject and has_verb(passage, fresh, words)
