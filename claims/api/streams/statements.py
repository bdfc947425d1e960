"""The statements of streams; those of whole lists are made once for each sight.

To make one takes as long as to sign somebody in, and the whole is asked for most.
"""

from collections.abc import Callable
from functools import cache

from claims.api.reads.searching import order_of
from claims.api.rows import Rows
from claims.api.streams.columns import Columns
from claims.api.streams.copying import Statement
from claims.review import Sight

RowsOf = Callable[[Sight], Rows]
ColumnsOf = Callable[[Sight], Columns]


def statement(rows: Rows) -> Statement:
    """What asks for rows in the order of their pages."""
    question, values = rows.order_by(order_of(rows)).query.sql_with_params()
    return question, values


@cache
def whole_lines(rows_of: RowsOf, sight: Sight) -> Statement:
    """What asks for every row as JSON."""
    return statement(rows_of(sight).values("json"))


@cache
def whole_table(rows_of: RowsOf, columns_of: ColumnsOf, sight: Sight) -> Statement:
    """What asks for every row in all its columns."""
    return statement(rows_of(sight).values_list(*columns_of(sight).values()))
