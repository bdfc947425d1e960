"""The forms of a report that people read."""
