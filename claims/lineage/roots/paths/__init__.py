"""Ways from tellings back to who said it, and ways that come back to themselves."""
