"""Takes in what programs hand over: at once if it is small, else in its turn."""

from claims.ingest.handing_in.queue import hand_in, work_off
from claims.ingest.handing_in.taking import Handed, take_in

__all__ = ["Handed", "hand_in", "take_in", "work_off"]
