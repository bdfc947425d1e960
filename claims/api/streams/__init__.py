"""Lists of any length as one answer that never holds more than a few rows."""
