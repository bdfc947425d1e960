"""From a store and its lineage to the graph of who has a claim from whom."""

from claims.lineage.pictures.origins.tracing.tracer import trace_origins

__all__ = ["trace_origins"]
