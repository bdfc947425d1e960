"""Lets an analyst say that a text was corrected by another."""

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_POST

from claims.admin.words import said
from claims.models import Document
from claims.review import Act, Refused, may_add, person_of
from claims.review.actions import supersede_document
from claims.review.tracing import followed


class SupersedingForm(forms.Form):
    """Which text has come in the place of this one, and how that is known."""

    by = forms.ModelChoiceField(
        Document.objects.defer("text"),
        label=_("Number of the corrected text"),
        widget=forms.NumberInput,
    )
    reason = forms.CharField(label=_("Reason"))


def superseding(request: HttpRequest, key: int) -> dict[str, object]:
    """What has come in a document's place or after it, and the form to say so."""
    later = Document.objects.filter(supersedes=key).defer("text").order_by("pk")
    since = followed(Document.objects.get(pk=key))
    by = since.document.pk if since and since.document else None
    form = SupersedingForm(initial={"by": by})
    may = may_add(person_of(request.user))
    return {"key": key, "later": later, "since": since, "form": form if may else None}


@require_POST
def supersede(request: HttpRequest, key: int) -> HttpResponse:
    """Say so, and go back to the document with what came of it."""
    assert request.user.is_authenticated
    old = get_object_or_404(Document.objects.defer("text"), pk=key)
    form = SupersedingForm(request.POST)
    if form.is_valid():
        given = form.cleaned_data
        act = Act(request.user, timezone.now(), given["reason"])
        try:
            supersede_document(old=old, new=given["by"], act=act)
        except Refused as refused:
            messages.error(request, said(refused))
        else:
            messages.success(request, _("What was published on this text is reopened."))
    else:
        messages.error(request, _("That takes the number of a text, and a reason."))
    return redirect("admin:claims_document_change", key)
