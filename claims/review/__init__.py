"""What people decide about claims, and how it is kept."""
