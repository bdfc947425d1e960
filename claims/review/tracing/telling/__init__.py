"""What was found of the roots of a claim, told in names, claims and spans."""
