"""What is known of sources: grades, names, ties and offices."""

from claims import models
from tests.factories.people import NOON, make_source, make_user


def make_grade(**given: object) -> models.SourceGrade:
    """A source was graded."""
    fields = {"grade": "B", "reason": "long record", "graded_at": NOON} | given
    fields.setdefault("source", make_source())
    fields.setdefault("graded_by", make_user())
    return models.SourceGrade.objects.create(**fields)


def make_alias(name: str = "Another", **given: object) -> models.SourceName:
    """Another name of a source."""
    fields: dict[str, object] = {"name": name} | given
    fields.setdefault("source", make_source())
    return models.SourceName.objects.create(**fields)


def make_name_key(**given: object) -> models.NameKey:
    """A key of a source's name."""
    fields: dict[str, object] = {"key": "person mrk"} | given
    fields.setdefault("source", make_source())
    return models.NameKey.objects.create(**fields)


def make_ownership(**given: object) -> models.Ownership:
    """One outlet owns another."""
    fields: dict[str, object] = dict(given)
    fields.setdefault("owner", make_source(kind="organisation"))
    fields.setdefault("owned", make_source(kind="outlet"))
    return models.Ownership.objects.create(**fields)


def make_spokesman(**given: object) -> models.SpeaksFor:
    """Somebody speaks for a body."""
    fields: dict[str, object] = dict(given)
    fields.setdefault("speaker", make_source())
    fields.setdefault("body", make_source(kind="government"))
    return models.SpeaksFor.objects.create(**fields)


def make_role(**given: object) -> models.SourceRole:
    """An office that a source holds."""
    fields = {"title": "minister"} | given
    fields.setdefault("source", make_source())
    return models.SourceRole.objects.create(**fields)
