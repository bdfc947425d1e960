"""Says where version 1 of the API answers."""

from typing import Any

from django.urls import include, path, re_path
from rest_framework.routers import SimpleRouter

from claims.api.changes import Changes
from claims.api.claims.allegations import Allegation
from claims.api.claims.chains import Chain
from claims.api.claims.elsewhere import ExternalVerdicts
from claims.api.claims.moving import move_patterns
from claims.api.claims.talk import Assessments, Comments, History
from claims.api.desk.batches import Batches
from claims.api.desk.filters import Filters
from claims.api.desk.keys import Keys
from claims.api.desk.notices import Notices
from claims.api.documentation import Description, DescriptionPage
from claims.api.documents.superseding import Superseding
from claims.api.documents.views import (
    DocumentClaims,
    Documents,
    Jobs,
    Octets,
    Words,
)
from claims.api.lineage import (
    ClaimAnnotation,
    ClaimLineage,
    Impacts,
    LineagePicture,
)
from claims.api.links import DecidedLinks
from claims.api.nowhere import Nowhere
from claims.api.problems.pages import Explained
from claims.api.prose.views import Checks, Searches, Summaries, Waivers
from claims.api.records import Events, Reports, Statistics
from claims.api.register.judging import (
    Judgements,
    Resemblances,
    judging_patterns,
)
from claims.api.register.keeping import register_patterns
from claims.api.streams.views import ClaimStream, DocumentStream, SourceStream
from claims.api.views import Claims, Sources
from claims.api.webhooks import Webhooks

router = SimpleRouter(trailing_slash=False, use_regex_path=False)
router.register("documents", Documents, "document")
router.register("sources", Sources, "source")
router.register("claims", Claims, "claim")
router.register("confirmations", DecidedLinks, "confirmation")
router.register("events", Events, "event")
router.register("keys", Keys, "key")
router.register("filters", Filters, "filter")
router.register("batches", Batches, "batch")
router.register("judgements", Judgements, "judgement")
router.register("resemblances", Resemblances, "resemblance")
router.register("reports", Reports, "report")

lineage = [
    path("lineage", ClaimLineage.as_view({"get": "roots"}), name="lineage"),
    path("lineage.svg", LineagePicture.as_view({"get": "drawn"}), name="picture"),
    path(
        "annotation", ClaimAnnotation.as_view({"get": "annotated"}), name="annotation"
    ),
]
impacts = [
    path(f"{kind}s/<int:pk>/impact", Impacts.as_view({"get": f"of_{kind}"}), name=kind)
    for kind in ("source", "document")
]
streams = [
    path(f"{kind}.{ending}", view.as_view({"get": form}), name=f"{kind}-{form}")
    for kind, view in (
        ("claims", ClaimStream),
        ("documents", DocumentStream),
        ("sources", SourceStream),
    )
    for form, ending in (("lines", "jsonl"), ("table", "csv"))
]
webhooks = [
    path("webhooks", Webhooks.as_view({"get": "list", "post": "create"}), name="list"),
    path("webhooks/<int:pk>/stop", Webhooks.as_view({"post": "stop"}), name="stop"),
    path("webhooks/<int:pk>/log", Webhooks.as_view({"get": "log"}), name="log"),
]

READ: Any = {"get": "retrieve"}
LIST: Any = {"get": "list"}
ADD: Any = {"post": "create"}
app_name = "v1"
urlpatterns = [
    path("", include(router.urls)),
    path("documents/<int:pk>/claims", DocumentClaims.as_view(ADD)),
    path("documents/<int:pk>/text", Words.as_view(READ)),
    path("documents/<int:pk>/original", Octets.as_view(READ)),
    path("jobs/<int:pk>", Jobs.as_view(READ)),
    *register_patterns(),
    *judging_patterns(),
    *move_patterns(),
    path("documents/<int:pk>/supersede", Superseding.as_view(ADD)),
    path("claims/<int:pk>/allegation", Allegation.as_view(READ)),
    path("claims/<int:pk>/flag", Allegation.as_view({"post": "flag"})),
    path("claims/<int:pk>/unflag", Allegation.as_view({"post": "unflag"})),
    path("claims/<int:pk>/summaries", Summaries.as_view({**LIST, **ADD})),
    path("claims/<int:pk>/summaries/check", Checks.as_view(ADD)),
    path("findings/<int:pk>/waive", Waivers.as_view(ADD)),
    path("claims/<int:pk>/searches", Searches.as_view({**LIST, **ADD})),
    path("notices", Notices.as_view(LIST)),
    path("notices/read", Notices.as_view({"post": "read"})),
    path("claims/<int:pk>/chain", Chain.as_view(ADD)),
    path(
        "claims/<int:pk>/chain/<int:position>",
        Chain.as_view({"put": "update", "delete": "destroy"}),
    ),
    path("claims/<int:pk>/assessments", Assessments.as_view({**LIST, **ADD})),
    path("claims/<int:pk>/comments", Comments.as_view({**LIST, **ADD})),
    path("claims/<int:pk>/external_verdicts", ExternalVerdicts.as_view(LIST)),
    path("claims/<int:pk>/events", History.as_view(LIST)),
    path("claims/<int:pk>/", include(lineage)),
    path("", include((impacts, "impact"))),
    path("", include(streams)),
    path("changes", Changes.as_view({"get": "list"}), name="changes"),
    path("statistics", Statistics.as_view({"get": "retrieve"}), name="statistics"),
    path("", include((webhooks, "webhook"))),
    path("schema", Description.as_view(), name="schema"),
    path("docs", DescriptionPage.as_view(), name="docs"),
    path("problems/<slug:name>", Explained.as_view(), name="problem"),
    re_path("", Nowhere.as_view(), name="nowhere"),
]
