"""Writes numbers in the digits of the language of a page, as its report does."""

from django.template import Library

from claims.reports import in_digits

register = Library()


@register.filter
def digits(words: object) -> str:
    """A number, a day, or words with numbers, in the language's own digits."""
    return in_digits(str(words))
