"""Reads two tellings of a claim and tells what became of it."""
