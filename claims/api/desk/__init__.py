"""What people have at their desks: keys, notices, claims that are moved together."""
