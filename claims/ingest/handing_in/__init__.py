"""Takes in what programs hand over: at once if it is small, else in its turn.

What reads is not named here but loaded from `taking` and `queue` by who reads: a server
that only puts things in the queue does without.
"""

from claims.ingest.handing_in.handed import Handed, hand_in

__all__ = ["Handed", "hand_in"]
