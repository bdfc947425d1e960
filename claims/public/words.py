"""Our own words for programs, under the address of the house: where others have none.

The keys are what the writers of ClaimReview and PROV use, which a test sees to.
"""

WORDS = {
    "hedge": "How sure the claim sounds where it was made: a level and a cue.",
    "level": "One of asserted, almost_certain, very_likely, likely, even, possible,"
    " unlikely, very_unlikely, remote and undetermined. It is how readers understand"
    " the words, and never a number that the source gave.",
    "cue": "The words that set the level.",
    "independentRootsAtMost": "The most sources that may know the claim for themselves:"
    " whoever repeats, speaks for or is owned by another is counted with them.",
    "sha256": "The SHA-256 of a text's UTF-8.",
    "start": "The first code point of a span in its text, counted from 0.",
    "end": "The code point after the last of a span.",
    "label": "What the house calls that verdict, where it has words of its own.",
    "signedOff": "When somebody who did not assess an allegation let it go out.",
    "verdict": "What two people answered to one question about a claim.",
}
