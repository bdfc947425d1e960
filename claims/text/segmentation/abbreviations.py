"""Abbreviations that a full stop ends, and whether a sentence can end with them."""

_BEFORE_A_NAME = """
    adm amb assoc atty brig capt col cmdr cpl cpt det dr fr gen gov hon lt maj messrs
    mr mrs ms mt pres prof pvt rep reps rev sen sens sgt st supt
    им ул
"""
_ANYWHERE = """
    ave bros co corp dept dist est etc govt inc intl jr llc ltd sr univ vs
    jan feb apr aug sept oct nov dec
    approx cf ed eds fig figs
    гг млн млрд руб тыс
"""
_SENTENCE_OPENERS = """
    a after all although an and as at but by despite during for from he her his however
    i if in it its many meanwhile most no on one other our several she since some such
    that the their then there these they this those two under we what when while with
    you
"""

# A name follows these, so no sentence ends here: "Gen. Sergei Shoigu".
BEFORE_A_NAME = frozenset(_BEFORE_A_NAME.split())

# These may stand last in a sentence: "the firm Velic Inc."
ANYWHERE = frozenset(_ANYWHERE.split())

# These abbreviate only before a number: "No. 5", but "He said no."
BEFORE_A_NUMBER = frozenset(["art", "no", "nos", "pp", "sec", "vol"])

# A capital after an abbreviation begins a new sentence only where it is such a word.
SENTENCE_OPENERS = frozenset(_SENTENCE_OPENERS.split())
