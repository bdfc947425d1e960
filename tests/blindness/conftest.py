"""A claim that is to get its first assessment, and a description drawn but once."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from drf_spectacular.generators import SchemaGenerator

from claims.models import Claim
from claims.review.tracing.weighing import weigh
from claims.vocabulary import Move
from tests.admin.test_registers import MAKERS
from tests.review.stage import Stage, make_stage


@pytest.fixture
def stage(db: None) -> Stage:
    """A claim that is assessed these days, after rows of every register.

    No claim is newer, so that the pages that are looked at are those of this one. What
    was written is weighed: every request would do it anew, as each is put back.
    """
    for make in MAKERS.values():
        make()
    stage = make_stage()
    Claim.objects.filter(pk__gt=stage.claim.pk).delete()
    stage.now = timezone.now() - timedelta(days=3)
    stage.move(Move.TRIAGE, stage.cast.first)
    stage.move(Move.ASSIGN, stage.cast.first)
    weigh()
    return stage


@pytest.fixture(autouse=True)
def drawn_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The description is made of the code, and takes seconds each time."""
    draw: Callable[..., object] = SchemaGenerator.get_schema
    drawn: list[object] = []

    def get_schema(self: SchemaGenerator, **asked: Any) -> object:
        if not drawn:
            drawn.append(draw(self, **asked))
        return drawn[0]

    monkeypatch.setattr(SchemaGenerator, "get_schema", get_schema)
