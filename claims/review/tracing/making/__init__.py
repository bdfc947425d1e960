"""The store in which the roots of a claim are sought, made from the tables."""
