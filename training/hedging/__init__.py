"""Training of what tells how sure a sentence sounds."""
