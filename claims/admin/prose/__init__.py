"""The editor of a report's summary: written, checked as it is typed, and waived."""
