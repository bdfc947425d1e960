"""Trains the tagger of source, cue and content; the application never imports it."""
