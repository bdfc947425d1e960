"""Who asks, what their key is for, and how often it may ask."""
