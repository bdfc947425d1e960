"""How what is sent is read: strictly, once, and only on sight of what it changes."""
