"""The workbench: the queue, and one claim beside its document."""
