"""Claims, who says them through whom, how surely, and what confirms them."""
