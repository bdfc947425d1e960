"""What is done to the register of sources: each by the function of review for it."""
