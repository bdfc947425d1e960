"""Does what a form of the register asks, by the function of review for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib import messages
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseNotAllowed,
    HttpResponseRedirect,
)
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext_lazy as _

from claims.admin.register import forms
from claims.ingest.names import known_names
from claims.review import Act, Refused
from claims.review.actions import register as actions
from claims.vocabulary import Keeping

Do = Callable[[Act, Any], object]


@dataclass(frozen=True, slots=True)
class _Deed:
    """The form that is sent, what is done with it, and what is said afterwards."""

    form: type[forms.ReasonForm]
    do: Do
    done: Promise


def _pair(sent: Mapping[str, Any]) -> dict[str, Any]:
    return {"first": sent["first"], "second": sent["second"]}


def _add_tie(act: Act, form: forms.NewTieForm) -> object:
    sent = form.cleaned_data
    tie, is_bound = forms.ENDS[sent["ends"]]
    here, there = sent["source"], sent["other"]
    bound, to = (here, there) if is_bound else (there, here)
    return actions.add_tie(tie=tie, bound=bound, to=to, period=form.period(), act=act)


DEEDS: Mapping[Keeping, _Deed] = {
    Keeping.JUDGE_SAME: _Deed(
        forms.PairForm,
        lambda act, form: actions.judge_same(act=act, **_pair(form.cleaned_data)),
        _("The two are judged to be the same."),
    ),
    Keeping.JUDGE_PERHAPS_SAME: _Deed(
        forms.PairForm,
        lambda act, form: actions.judge_perhaps_same(
            act=act, **_pair(form.cleaned_data)
        ),
        _("The two are judged to be perhaps the same person."),
    ),
    Keeping.JUDGE_DIFFERENT: _Deed(
        forms.PairForm,
        lambda act, form: actions.judge_different(act=act, **_pair(form.cleaned_data)),
        _("The two are judged to be different."),
    ),
    Keeping.TAKE_BACK_JUDGEMENT: _Deed(
        forms.JudgementForm,
        lambda act, form: actions.take_back_judgement(
            judgement=form.cleaned_data["judgement"], act=act
        ),
        _("The judgement is taken back."),
    ),
    Keeping.GRADE: _Deed(
        forms.GradeForm,
        lambda act, form: actions.grade(
            source=form.cleaned_data["source"],
            given=form.cleaned_data["grade"],
            topic=form.cleaned_data["topic"],
            act=act,
        ),
        _("The grade is given."),
    ),
    Keeping.ADD_TIE: _Deed(forms.NewTieForm, _add_tie, _("The tie is added.")),
    Keeping.DATE_TIE: _Deed(
        forms.TieForm,
        lambda act, form: actions.date_tie(
            tied=form.cleaned_data["tied"], period=form.period(), act=act
        ),
        _("The tie is dated."),
    ),
    Keeping.REMOVE_TIE: _Deed(
        forms.TieForm,
        lambda act, form: actions.remove_tie(tied=form.cleaned_data["tied"], act=act),
        _("The tie is removed; the history keeps it."),
    ),
    Keeping.ADD_NAME: _Deed(
        forms.NameForm,
        lambda act, form: actions.add_name(
            source=form.cleaned_data["source"],
            name=form.cleaned_data["name"],
            act=act,
            known=known_names(),
        ),
        _("The name is added."),
    ),
    Keeping.REMOVE_NAME: _Deed(
        forms.NoNameForm,
        lambda act, form: actions.remove_name(
            name=form.cleaned_data["name"], act=act, known=known_names()
        ),
        _("The name is removed; the history keeps it."),
    ),
    Keeping.ADD_SOURCE: _Deed(
        forms.NewSourceForm,
        lambda act, form: actions.add_source(
            described=form.described(), act=act, known=known_names()
        ),
        _("The source is entered."),
    ),
    Keeping.CORRECT_SOURCE: _Deed(
        forms.SourceForm,
        lambda act, form: actions.correct_source(
            source=form.cleaned_data["source"],
            described=form.described(),
            act=act,
            known=known_names(),
        ),
        _("The source is put right."),
    ),
    Keeping.ADD_ROLE: _Deed(
        forms.NewRoleForm,
        lambda act, form: actions.add_role(
            source=form.cleaned_data["source"],
            office=form.office(),
            period=form.period(),
            act=act,
        ),
        _("The office is recorded."),
    ),
    Keeping.DATE_ROLE: _Deed(
        forms.RoleForm,
        lambda act, form: actions.date_role(
            role=form.cleaned_data["role"], period=form.period(), act=act
        ),
        _("The office is dated."),
    ),
    Keeping.REMOVE_ROLE: _Deed(
        forms.RoleForm,
        lambda act, form: actions.remove_role(role=form.cleaned_data["role"], act=act),
        _("The office is removed; the history keeps it."),
    ),
}


def keep(request: HttpRequest, keeping: str) -> HttpResponse:
    """Do one thing, say whether it was done, and go back to where it was asked."""
    if keeping not in set(Keeping):
        raise Http404
    if request.method != "POST":
        return HttpResponseNotAllowed(["POST"])
    assert request.user.is_authenticated
    deed = DEEDS[Keeping(keeping)]
    form = deed.form(request.POST)
    if not form.is_valid():
        messages.error(request, " ".join(_complaints(form)))
        return HttpResponseRedirect(_back(request))
    try:
        deed.do(Act(request.user, timezone.now(), form.because()), form)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, str(deed.done))
    return HttpResponseRedirect(_back(request))


def _complaints(form: forms.ReasonForm) -> list[str]:
    """What is wrong with what was sent, each with the field that it is about."""
    return [
        " ".join(filter(None, [label and f"{label}:", *map(str, errors)]))
        for name, errors in form.errors.items()
        for label in [
            str(form.fields[name].label or name) if name in form.fields else ""
        ]
    ]


def _back(request: HttpRequest) -> str:
    """The page of ours that asked; else the register."""
    page = request.POST.get("back", "")
    ours = url_has_allowed_host_and_scheme(page, {request.get_host()})
    return page if ours else reverse("admin:claims_source_changelist")
