"""How what is read is asked for: narrowed, searched, and no more of it than wanted."""
