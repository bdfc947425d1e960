"""Turns what the server complained of into one sentence that tells what to do."""

from pathlib import Path

REASONS = (
    ("No space left on device", "The disk that holds {} is full: free some space."),
    ("Disk quota exceeded", "The disk that holds {} is full: free some space."),
    ("Permission denied", "The server may not enter {}: see who owns its folders."),
    ("Read-only file system", "{} cannot be written: choose a disk that can."),
    ("could not map anonymous shared memory", "Too little memory for {}: free some."),
)
OTHERWISE = "The server in {} did not start: {}"


def explain(complaint: str, data: Path) -> str:
    """Return the sentence for the first known reason, else the last words heard."""
    for words, sentence in REASONS:
        if words in complaint:
            return sentence.format(data)
    lines = [line for line in complaint.splitlines() if line.strip()]
    return OTHERWISE.format(data, lines[-1] if lines else "it said nothing.")
