"""What is learned about hedging, beside the tagger's own ear for it."""
