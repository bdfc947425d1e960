"""Has the database write rows as JSON, by statements that are made once and kept."""

from collections.abc import Iterable
from typing import Any

from django.db.models import TextField
from django.db.models.functions import Cast, JSONObject


class Written(JSONObject):
    """An object as text: the database sends it as it comes, and never reads it again.

    Its fields stand in the order in which they are named.
    """

    def as_postgresql(
        self, compiler: Any, connection: Any, **extra_context: Any
    ) -> Any:
        """Write it as json; jsonb would sort the fields of each row anew."""
        return self.as_native(compiler, connection, returning="JSON", **extra_context)


class Line(Cast):
    """A whole row as text, whose part of the statement is made when it is first asked.

    To make it takes longer than to answer it, and it is the same for every page.
    """

    kept: str | None = None

    def __init__(self, written: Written) -> None:
        super().__init__(written, TextField())

    def set_source_expressions(self, exprs: Iterable[Any]) -> None:
        """Hold something else from now on: what was made is no longer it."""
        self.kept = None
        super().set_source_expressions(list(exprs))

    def as_postgresql(
        self, compiler: Any, connection: Any, **extra_context: Any
    ) -> tuple[str, tuple[()]]:
        """The statement with all its values in it."""
        if self.kept is None:
            made = super().as_postgresql(compiler, connection, **extra_context)
            self.kept = connection.ops.compose_sql(*made).replace("%", "%%")
        return self.kept, ()
