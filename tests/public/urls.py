"""The addresses of a house that lets everybody read."""

from provenance.urls import for_everybody, urlpatterns

urlpatterns = [*urlpatterns[:-1], *for_everybody(public=True)]
