"""Keeps sessions in the database, and looks each up by a statement made beforehand.

Every page asks for one: to put Django's statement together takes longer than to ask.
"""

from typing import Any

from django.contrib.sessions.backends import db
from django.db import connection
from django.utils import timezone

_STANDING = """
    SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > %s
"""


class SessionStore(db.SessionStore):
    """Django's own, but for how a session is looked up."""

    def load(self) -> dict[str, Any]:
        """What the session holds; one that ended or never was holds nothing."""
        with connection.cursor() as cursor:
            cursor.execute(_STANDING, [self.session_key, timezone.now()])
            found = cursor.fetchone()
        if found is None:
            self._session_key = None
            return {}
        return self.decode(found[0])
