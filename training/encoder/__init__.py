"""The encoder that every network here begins from: MiniLM, and how it is written."""
