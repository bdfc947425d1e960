"""Serves the description of the API, and a page that shows it."""

from csp.constants import SELF
from csp.decorators import csp_update
from django.utils.decorators import method_decorator
from drf_spectacular.views import SpectacularJSONAPIView, SpectacularSwaggerSplitView


class Description(SpectacularJSONAPIView):
    """The OpenAPI document."""


@method_decorator(csp_update({"img-src": [SELF, "data:"]}), name="dispatch")
class DescriptionPage(SpectacularSwaggerSplitView):
    """The page that shows the document; its icons are data inside its style sheet."""

    url_name = "v1:schema"
    template_name = "api/docs.html"
