"""Takes what somebody says about a claim."""

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from claims.admin.workbench.bench import found
from claims.admin.workbench.desk import desk_of
from claims.admin.workbench.posts.handling import tried
from claims.review import Act, actions


@require_POST
def comment(request: HttpRequest, key: int) -> HttpResponse:
    """Say something about the claim."""
    desk, claim = desk_of(request), found(key)
    text = request.POST.get("text", "")

    def act() -> None:
        actions.comment(claim=claim, act=Act(desk.user, desk.at), text=text)

    return tried(request, desk, claim, act)
