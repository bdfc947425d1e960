"""The sentences of ours that the value of a report holds, in English, for good.

What freezes a report fills them in; what reads it recalls them, to say them in its
language.
"""

AT_MOST = (
    "Different names do not prove that two sources know independently: the number"
    " of roots is the most that there can be."
)
UNDECIDED = "%(count)s suggested links were not decided, and count for nothing."
UNDATED_CLAIM = "When the claim was made is not known."
NO_PUBLISHER = "Of some texts no publisher is known."
UNDATED_TEXT = "Of some texts no date of publication is known."
TRANSLATED = "The words of the claim are a translation."
UNNAMED = "Somebody in the chain is not named."
LIMITS = (
    AT_MOST, UNDECIDED, UNDATED_CLAIM, NO_PUBLISHER, UNDATED_TEXT, TRANSLATED, UNNAMED,
)  # fmt: skip

OWNED_BY, SPEAKS_FOR = "owned by %(name)s", "speaks for %(name)s"
TIES = (OWNED_BY, SPEAKS_FOR)
OFFICES = ("former %(title)s",)
BONDS = ("%(bond)s: %(names)s",)
# What hangs on each part of a store, in the words that the value has for it.
FLIPS = (
    "Without the source %(name)s the balance changes.",
    "Without the joint %(name)s the balance changes.",
    "Without the owner %(name)s the balance changes.",
    "Without the body %(name)s the balance changes.",
    "Without the document %(name)s the balance changes.",
    "Without the document  the balance changes.",  # one that nobody gave a title
)
# What a second person let stand in a summary, as the checking of sentences says it.
FINDINGS = (
    "The sentence is bound to no evidence.",
    "There is no [%(name)s].",
    "[%(name)s] was rejected.",
    "No figure of the evidence bears out %(name)s. It has %(names)s.",
    "No figure of the evidence bears out %(name)s.",
    "The evidence has “%(name)s”, not “%(names)s”, before %(title)s.",
    "The evidence has “%(name)s” where the sentence has %(names)s.",
    "The evidence makes %(name)s depend on something: %(names)s.",
    "The evidence denies it: %(names)s.",
    "The evidence does not go as far as %(name)s.",
    "The evidence does not tell of %(name)s.",
    "The evidence is less sure: it says %(name)s.",
    "The evidence is surer: it does not say %(name)s.",
    "The evidence tells nothing of %(names)s.",
    "The sentence denies what the evidence affirms: %(names)s.",
    "In the evidence it is not %(name)s who says it.",
    "In the sentence %(change)s.",
    "Somebody else does, or suffers, %(name)s in the evidence.",
    "%(name)s needs a logged search that found nothing.",
    "%(name)s is not named in the evidence.",
    "%(name)s is the contrary of %(names)s in the evidence.",
    "%(name)s and %(names)s do not belong together in the evidence.",
    "%(name)s is %(names)s, and %(title)s is not so in the evidence.",
)
