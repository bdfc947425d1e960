"""What the database refuses, each rule under a name that says it in words."""
