"""What statements say, and what one says of another."""
