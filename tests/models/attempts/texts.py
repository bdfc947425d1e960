"""What the tables refuse of texts and where they were seen."""

from claims import models
from tests import factories as f
from tests.models.attempts.trying import UNHEARD, Attempt, moved, twice


def changed_document(**changes: object) -> object:
    document = f.make_document()
    return models.Document.objects.filter(pk=document.pk).update(**changes)


def changed_original() -> object:
    original = f.make_original()
    return models.Original.objects.filter(pk=original.pk).update(octets=b"other")


def succeeds_itself() -> object:
    document = f.make_document()
    return moved(models.Document, document, supersedes=document)


def upstream(**given: object) -> models.Upstream:
    fields = {"start": 0, "end": 3} | given
    fields.setdefault("document", f.make_document())
    fields.setdefault("source", f.make_source())
    return models.Upstream.objects.create(**fields)


def upstream_of_itself() -> object:
    document = f.make_document()
    return upstream(document=document, upstream=document)


TEXTS: dict[str, Attempt] = {
    "original_digest_is_of_its_bytes": lambda: models.Original.objects.create(
        sha256="0" * 64, octets=b"bytes", media_type="text/plain"
    ),
    "original_is_immutable": changed_original,
    "document_authenticity_is_known": lambda: f.make_document(authenticity=UNHEARD),
    "document_length_is_its_texts": lambda: f.make_document("Naïve 🚢.", length=9),
    "document_text_not_empty": lambda: models.Document.objects.create(
        text="",
        length=0,
        text_sha256="e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        language="en",
        media_type="text/plain",
        original=f.make_original(),
    ),
    "document_digest_is_of_its_text": lambda: f.make_document(text_sha256="0" * 64),
    "document_not_its_own_successor": succeeds_itself,
    "document_is_immutable": lambda: changed_document(text="Other words."),
    "appearance_is_kept_once": lambda: twice(
        f.make_appearance, document=f.make_document(), url="https://example.org/a"
    ),
    "upstream_cue_not_empty": lambda: upstream(start=3, end=3),
    "upstream_not_itself": upstream_of_itself,
    "upstream_is_kept_once": lambda: twice(
        upstream, document=f.make_document(), source=f.make_source()
    ),
    "upstream_cue_is_in_text_added": lambda: upstream(end=5_000),
    "upstream_cue_is_in_text_moved": lambda: moved(
        models.Upstream, upstream(), end=5_000
    ),
    "snapshot_url_not_empty": lambda: models.Snapshot.objects.create(
        url="", taken_at=f.NOON, original=f.make_original()
    ),
    "snapshot_is_kept_once": lambda: twice(
        models.Snapshot.objects.create,
        url="https://example.org",
        taken_at=f.NOON,
        original=f.make_original(),
    ),
}
