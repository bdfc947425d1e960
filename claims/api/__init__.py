"""The REST API: it shows what is stored and decides nothing."""
