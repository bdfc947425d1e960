"""The comparison of hubs makes what it says, and its ratio is of a link."""

from bench.roots import Run, hub, report
from claims.lineage.roots import lineage


def test_a_hub_has_one_root_however_many_link_to_it() -> None:
    found = lineage(hub(20))
    assert found.balance.affirming.roots == (("Falk",),)
    assert len(found.balance.affirming.trails) == 21


def test_a_ratio_of_one_is_linear() -> None:
    assert Run(links=100, whole=1.0, tenth=0.1).ratio == 1.0


def test_the_report_gives_the_median() -> None:
    runs = [Run(100, 1.0, 0.1), Run(100, 2.0, 0.1), Run(100, 3.0, 0.1)]
    assert "100 links   2,000 ms" in report(runs)
    assert "2.00" in report(runs)
