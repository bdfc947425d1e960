"""Every form in which a report can be written, each made of its value alone."""

from claims.reports.forms.forms import FORMS, Form, render

__all__ = ["FORMS", "Form", "render"]
