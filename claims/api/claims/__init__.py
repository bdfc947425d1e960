"""What is done with claims over the API: each by the function of review for it."""
