"""Who stands in a chain: who is cited, who was told, what stands inside what."""
