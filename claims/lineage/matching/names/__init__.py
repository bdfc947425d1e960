"""Names of sources across documents and scripts."""
