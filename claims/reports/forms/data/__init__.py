"""The forms of a report that programs read."""
