"""What the tables refuse of searches and summaries."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved


def own_waiver() -> object:
    summary = f.make_summary()
    finding = f.make_finding(summary=summary)
    return f.make_waiver(finding=finding, waived_by=summary.written_by)


PROSE: dict[str, Attempt] = {
    "search_says_where_and_what": lambda: f.make_search(query=""),
    "search_is_logged_afterwards": lambda: f.make_search(
        searched_at=f.NOON.replace(day=21)
    ),
    "search_is_append_only": lambda: moved(
        models.Search, f.make_search(), found="something after all"
    ),
    "summary_number_once_a_claim": lambda: f.make_summary(
        claim=f.make_summary().claim, number=1
    ),
    "summary_is_append_only": lambda: moved(
        models.Summary, f.make_summary(), text="another"
    ),
    "summary_finding_kind_is_known": lambda: f.make_finding(kind=UNHEARD),
    "summary_finding_has_a_span": lambda: f.make_finding(start=12),
    "summary_finding_is_append_only": lambda: moved(
        models.SummaryFinding, f.make_finding(), why="another"
    ),
    "waiver_has_a_reason": lambda: f.make_waiver(reason=""),
    "waiver_is_append_only": lambda: moved(
        models.Waiver, f.make_waiver(), reason="another"
    ),
    "waiver_is_of_a_second_person": own_waiver,
}
