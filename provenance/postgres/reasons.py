"""Turns what the server complained of into one sentence that tells what to do."""

from pathlib import Path

FULL = "The disk that holds {} is full: free some space and try again."
REASONS = (
    ("No space left on device", FULL),
    ("Disk quota exceeded", FULL),
    ("Read-only file system", "{} cannot be written: choose another PROVENANCE_VAR."),
    ("Permission denied", "The server may not enter {}: see who owns its folders."),
    ("Cannot allocate memory", "There is too little memory for {}: free some."),
)
OTHERWISE = "The server in {} did not start or stop; it said: {}"
MARKS = ("FATAL:", "PANIC:", "ERROR:", "error:")


def explain(complaint: str, data: Path) -> str:
    """Return the sentence for the first known reason, else the gravest words heard."""
    for words, sentence in REASONS:
        if words in complaint:
            return sentence.format(data)
    return OTHERWISE.format(data, _gravest(complaint))


def read_tail(log: Path) -> str:
    """Return the last words of a log; none if there is no log."""
    try:
        return log.read_text(errors="replace")[-4000:]
    except FileNotFoundError:
        return ""


def _gravest(complaint: str) -> str:
    lines = [line.strip() for line in complaint.splitlines() if line.strip()]
    grave = [line for line in lines if any(mark in line for mark in MARKS)]
    return (grave or lines or ["nothing."])[-1]
