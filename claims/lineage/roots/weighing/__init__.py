"""What roots are worth: who stands apart, what still stands, what all hangs on."""
