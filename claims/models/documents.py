"""Texts that never change, the bytes that they came from, and where they were seen."""

from django.contrib.postgres.functions import RandomUUID
from django.contrib.postgres.indexes import HashIndex
from django.db import models
from django.db.models import F, Func, Q, Value
from django.db.models.functions import Length

from claims.models.rules.frozen import immutable
from claims.models.rules.slices import OF_DOCUMENT, in_text
from claims.models.rules.telling import told
from claims.models.rules.weighing import weighs, weighs_changed, weighs_new
from claims.models.rules.words import choices, known
from claims.models.sources import Source
from claims.vocabulary import Authenticity, FeedSubject


def sha256_of(octets: models.Expression | F) -> Func:
    """The digest of some bytes in lower-case hexadecimal, made by the database."""
    digest = Func(octets, function="sha256")
    return Func(
        digest, Value("hex"), function="encode", output_field=models.CharField()
    )


def octets_of(column: str) -> Func:
    """The UTF-8 bytes of a text column."""
    return Func(F(column), Value("UTF8"), function="convert_to")


class Original(models.Model):
    """The bytes that were read, kept once however often they were seen."""

    sha256 = models.CharField(max_length=64, primary_key=True)
    octets = models.BinaryField()
    media_type = models.CharField(max_length=100)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(sha256=sha256_of(F("octets"))),
                name="original_digest_is_of_its_bytes",
            )
        ]
        triggers = immutable("original_is_immutable", "sha256", "octets", "media_type")

    def __str__(self) -> str:
        return self.sha256[:12]


# A document bears on its own claims, and on those of the one that it corrects.
_TITLED = dict.fromkeys(("id", "supersedes_id"), FeedSubject.DOCUMENT)
_SEEN = {"document_id": FeedSubject.DOCUMENT}


class Document(models.Model):
    """One text; `length` is its code points, `text_sha256` that of its UTF-8.

    A changed text at the same address is another document that supersedes this one.
    `salt` is for naming a confidential text by a digest that nobody can guess.
    """

    language = models.CharField(max_length=16)
    media_type = models.CharField(max_length=100)
    title = models.CharField(max_length=1000, blank=True)
    text = models.TextField()
    length = models.PositiveIntegerField()
    text_sha256 = models.CharField(max_length=64, unique=True)
    original = models.ForeignKey(
        Original,
        models.PROTECT,
        related_name="documents",
        verbose_name="original bytes",
    )
    authenticity = models.CharField(
        max_length=24,
        choices=choices(Authenticity),
        default=Authenticity.UNCHECKED.value,
    )
    supersedes = models.ForeignKey(
        "self", models.PROTECT, null=True, blank=True, related_name="superseded_by"
    )
    recorded_at = models.DateTimeField(auto_now_add=True)
    salt = models.UUIDField(db_default=RandomUUID(), editable=False)

    class Meta:
        ordering = ["-id"]
        constraints = [
            known("document_authenticity_is_known", "authenticity", Authenticity),
            models.CheckConstraint(
                condition=Q(length=Length("text")), name="document_length_is_its_texts"
            ),
            models.CheckConstraint(
                condition=Q(length__gt=0), name="document_text_not_empty"
            ),
            models.CheckConstraint(
                condition=Q(text_sha256=sha256_of(octets_of("text"))),
                name="document_digest_is_of_its_text",
            ),
            models.CheckConstraint(
                condition=~Q(supersedes=F("id")), name="document_not_its_own_successor"
            ),
        ]
        indexes = [
            models.Index(fields=["recorded_at", "id"], name="document_by_arrival"),
            models.Index(fields=["language", "-id"], name="document_by_language"),
        ]
        triggers = [
            *immutable(
                "document_is_immutable",
                "text",
                "text_sha256",
                "length",
                "original_id",
                "media_type",
            ),
            *told("document_is_told", FeedSubject.DOCUMENT),
            weighs_new("document_is_weighed", {"supersedes_id": FeedSubject.DOCUMENT}),
            weighs_changed("document_is_weighed", _TITLED, "title", "supersedes_id"),
        ]

    def __str__(self) -> str:
        return self.title or f"Document {self.pk}"


class Appearance(models.Model):
    """One place where a document was seen; what is not known stays empty.

    `seen_again_at` is when it was there again, after another text had been, or nothing;
    `gone_at` when its address led nowhere.
    """

    document = models.ForeignKey(Document, models.PROTECT, related_name="appearances")
    publisher = models.ForeignKey(
        Source, models.PROTECT, null=True, blank=True, related_name="appearances"
    )
    url = models.CharField(max_length=2000, blank=True)
    title = models.CharField(max_length=1000, blank=True)
    published_at = models.DateTimeField(null=True, blank=True)
    retrieved_at = models.DateTimeField()
    seen_again_at = models.DateTimeField(null=True, blank=True)
    gone_at = models.DateTimeField(null=True, blank=True)
    original = models.ForeignKey(Original, models.PROTECT, related_name="appearances")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["document", "publisher", "url", "title", "published_at"],
                nulls_distinct=False,
                name="appearance_is_kept_once",
            )
        ]
        indexes = [
            HashIndex(
                fields=["url"], condition=~Q(url=""), name="appearance_by_address"
            ),
            models.Index(
                fields=["published_at"],
                condition=Q(url="", published_at__isnull=False),
                name="appearance_by_time",
            ),
        ]
        triggers = weighs(
            "appearance_is_weighed",
            _SEEN,
            "document_id",
            "publisher_id",
            "published_at",
        )

    def __str__(self) -> str:
        return self.title or self.url or f"Appearance {self.pk}"


class Upstream(models.Model):
    """A document says that it has something from another outlet."""

    document = models.ForeignKey(Document, models.PROTECT, related_name="upstreams")
    source = models.ForeignKey(Source, models.PROTECT, related_name="downstreams")
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    upstream = models.ForeignKey(
        Document, models.PROTECT, null=True, blank=True, related_name="downstreams"
    )

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(start__lt=F("end")), name="upstream_cue_not_empty"
            ),
            models.CheckConstraint(
                condition=~Q(upstream=F("document")), name="upstream_not_itself"
            ),
            models.UniqueConstraint(
                fields=["document", "source", "start"], name="upstream_is_kept_once"
            ),
        ]
        triggers = [
            *in_text("upstream_cue_is_in_text", OF_DOCUMENT, "start", "end"),
            *weighs("upstream_is_weighed", _SEEN, "document_id", "source_id"),
        ]

    def __str__(self) -> str:
        return f"{self.document} has it from {self.source}"
