"""Reads articles in: files, folders, pages and feeds, with what is stated of them."""
