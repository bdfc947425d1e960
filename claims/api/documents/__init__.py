"""How documents come in over the API, and how their bytes and words are given out."""
