"""Every form in which a report can be written, each made of its value alone."""

from claims.reports.forms.data.claimreview import inert_review
from claims.reports.forms.data.feed import data_feed
from claims.reports.forms.forms import FORMS, Form, render
from claims.reports.forms.pages.html import told as outlined
from claims.reports.forms.pages.letters import printable
from claims.reports.forms.pages.share import share_image

__all__ = [
    "FORMS",
    "Form",
    "data_feed",
    "inert_review",
    "outlined",
    "printable",
    "render",
    "share_image",
]
