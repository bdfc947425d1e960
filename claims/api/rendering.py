"""Writes answers as JSON, straight from the values that the database gave."""

from collections.abc import Mapping
from typing import Any

import orjson
from rest_framework.renderers import BaseRenderer


class FastJSON(BaseRenderer):
    """Renders plain values, dates included; a number that is exact stays text."""

    media_type = "application/json"
    format = "json"
    charset = None

    def render(
        self,
        data: Any,
        accepted_media_type: str | None = None,
        renderer_context: Mapping[str, Any] | None = None,
    ) -> bytes:
        """Return the bytes of the answer; no data is no bytes."""
        return b"" if data is None else orjson.dumps(data, default=str)
