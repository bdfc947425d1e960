"""Trained networks that lie beside the code, loaded once a process."""

from claims.ingest.networks.entailer import load_entailer
from claims.ingest.networks.sessions import DamagedNetworkError
from claims.ingest.networks.tagger import load_network

__all__ = ["DamagedNetworkError", "load_entailer", "load_network"]
