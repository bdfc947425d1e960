"""Training the entailer: whether a sentence follows from its evidence."""
