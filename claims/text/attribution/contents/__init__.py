"""What a cue attributes: statements, things, quotations, and where each ends."""
