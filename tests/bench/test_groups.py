"""The comparison of groups with scipy's components makes what it says."""

import pytest

from bench.groups import Run, report
from bench.linked import fill_hub
from claims.review.tracing import trace
from tests import factories

RUN = Run(
    links=10,
    grouped=0.3,
    components=0.2,
    written=1.0,
    added=[0.001, 0.002, 0.003],
    removed=[0.001, 0.002, 0.003],
    plain=[0.001, 0.002, 0.003],
    hub=1.0,
    tenth=0.1,
)


def test_a_ratio_of_one_is_as_fast_as_scipy() -> None:
    assert RUN.ratio == pytest.approx(1.5)


def test_a_hub_with_a_ratio_of_one_is_linear() -> None:
    assert RUN.of_hub == pytest.approx(1.0)


def test_the_report_gives_the_middle_and_the_slow_end() -> None:
    assert "one link added                   2.00 ms   p95" in report([RUN])


@pytest.mark.django_db
def test_a_hub_has_one_root_however_many_link_to_it() -> None:
    factories.make_user(username="bench")
    found = trace(fill_hub(5)).affirming
    assert (found.independent, found.roots[0].tellings) == (1, 6)
