"""What the tables hold that bears on one claim."""
