"""The prose of a report over the API: summaries, what is amiss, and searches."""
