"""What `make setup` and `make run` do: prepare, fill, show and serve."""

from provenance.launch.failures import LaunchError, sentence_for

__all__ = ["LaunchError", "sentence_for"]
