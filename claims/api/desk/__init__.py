"""What people have at their desks: notices, and claims that are moved together."""
