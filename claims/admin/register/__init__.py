"""The pages of the register of sources, and the forms that write in it."""

from claims.admin.register.deeds import keep
from claims.admin.register.pages import may_in, pairs_page, source_page

__all__ = ["keep", "may_in", "pairs_page", "source_page"]
