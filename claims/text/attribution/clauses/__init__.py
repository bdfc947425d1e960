"""One utterance: its words, its noun phrases, its clauses and what they hold."""
