"""The one app: claims, who says them, how surely, and what confirms them."""
